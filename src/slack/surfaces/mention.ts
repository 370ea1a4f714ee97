import type { Answer } from '../../answers/answer.ts';
import { text } from '../../answers/page.ts';
import { publicMessage, sentenceMessage } from '../../blocks/message.ts';
import { answerInThread } from '../answer-in-thread.ts';
import { askedAbove } from '../asked-above.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';
import { PLACE_WORDS, placeVerdict } from '../shared-place.ts';
import { readSlackText } from '../slack-text.ts';
import { otherwise } from '../tidy-up.ts';

const GO_ON = text('To go on in this thread, mention me again: I hear nothing else that is said here.');

/** Said once in each thread. */
function withHowTo(answer: Answer): Answer {
  return { ...answer, page: { ...answer.page, parts: [...answer.page.parts, GO_ON] } };
}

/**
 * `@rolecall …`: the answer goes into the thread, short, for everybody there. A mention that an edit puts in is answered as
 * well; the edit of one that was answered is not.
 */
export const mention = (desk: Desk): Surface => ({
  events: {
    async app_mention({ body, event, client, context }) {
      const { user } = event;
      if (event.bot_id || !user) return;
      const isFirst = () => desk.store.deliveries.isFirst(`mention ${event.channel}:${event.ts}`, desk.now());
      if (!(await otherwise(isFirst, !event.edited, desk.log))) return;
      const threadTs = event.thread_ts ?? event.ts;
      const place = await placeVerdict(desk, event.channel, body.is_ext_shared_channel);
      if (place !== 'ours') {
        await client.chat.postEphemeral({
          ...sentenceMessage(PLACE_WORDS[place]),
          channel: event.channel,
          user,
        });
        return;
      }
      const asked = await askedAbove(desk, client, event, readSlackText(event.text, context.botUserId));
      const where = { channel: event.channel, threadTs };
      const way = await otherwise(() => desk.store.channelWays.of(event.channel), 'threads', desk.log);
      await answerInThread(desk, client, {
        asked,
        by: user,
        isShared: true,
        isForAsker: way === 'private',
        where,
        thread: `${event.channel}:${threadTs}`,
        length: 'brief',
        draw: (drawn, before) =>
          publicMessage(before === null && way !== 'private' ? withHowTo(drawn) : drawn, {
            isPrivatePlace: false,
            asked,
            links: desk.links,
          }),
      });
    },
  },
});
