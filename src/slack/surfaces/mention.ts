import { publicMessage, sentenceMessage } from '../../blocks/message.ts';
import { answerInThread } from '../answer-in-thread.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';
import { PLACE_WORDS, placeVerdict } from '../shared-place.ts';
import { readSlackText } from '../slack-text.ts';

/** `@rolecall …`: the answer goes into the thread, short, for everybody there. */
export const mention = (desk: Desk): Surface => ({
  events: {
    async app_mention({ body, event, client, context }) {
      if (event.bot_id || !event.user || event.edited) return;
      const threadTs = event.thread_ts ?? event.ts;
      const place = await placeVerdict(desk, event.channel, body.is_ext_shared_channel);
      if (place !== 'ours') {
        await client.chat.postEphemeral({
          ...sentenceMessage(PLACE_WORDS[place]),
          channel: event.channel,
          user: event.user,
        });
        return;
      }
      const asked = readSlackText(event.text, context.botUserId);
      const where = { channel: event.channel, threadTs };
      await answerInThread(desk, client, {
        asked,
        where,
        thread: `${event.channel}:${threadTs}`,
        length: 'brief',
        draw: (drawn) => publicMessage(drawn, { isPrivatePlace: false, asked }),
      });
    },
  },
});
