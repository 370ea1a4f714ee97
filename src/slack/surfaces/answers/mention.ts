import type { Answer } from '../../../answers/answer.ts';
import { sayOf, text } from '../../../answers/page/page.ts';
import { publicMessage } from '../../../blocks/answers/message.ts';
import { sentenceMessage } from '../../../blocks/page/message.ts';
import { askedAbove } from '../../answers/asked-above.ts';
import { linksFor } from '../../answers/links.ts';
import { personAsked } from '../../answers/person-asked.ts';
import { readSlackText } from '../../answers/slack-text.ts';
import type { Services } from '../../app/services.ts';
import type { Surface } from '../../entrance/surface.ts';
import { placeVerdict } from '../../places/shared-place.ts';
import { answerInThread } from '../../posting/answer-in-thread.ts';
import { otherwise } from '../../posting/tidy-up.ts';

/** Said once in each thread. */
function withHowTo(answer: Answer): Answer {
  const { page } = answer;
  return { ...answer, page: { ...page, parts: [...page.parts, text(sayOf(page).places.goOn)] } };
}

/**
 * `@rolecall …`: the answer goes into the thread, short, for everybody there. A mention that an edit puts in is answered as
 * well; the edit of one that was answered is not.
 */
export const mention = (services: Services): Surface => ({
  events: {
    async app_mention({ body, event, client, context }) {
      const { user } = event;
      if (event.bot_id || !user) return;
      const isFirst = () =>
        services.store.deliveries.isFirst(`mention ${event.channel}:${event.ts}`, services.now());
      if (!(await otherwise(isFirst, !event.edited, services.log))) return;
      const threadTs = event.thread_ts ?? event.ts;
      const place = await placeVerdict(services, event.channel, body.is_ext_shared_channel);
      if (place !== 'ours') {
        await client.chat.postEphemeral({
          ...sentenceMessage(services.library().say.places[place]),
          channel: event.channel,
          user,
        });
        return;
      }
      const asked = await askedAbove(services, client, event, readSlackText(event.text, context.botUserId));
      const where = { channel: event.channel, threadTs };
      const way = await otherwise(
        () => services.store.channelWays.of(event.channel),
        'threads',
        services.log,
      );
      await answerInThread(services, client, {
        asked,
        person: personAsked(event.text, context.botUserId),
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
            links: linksFor(services, user),
          }),
      });
    },
  },
});
