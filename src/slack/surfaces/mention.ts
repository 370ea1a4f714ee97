import { publicMessage, sentenceMessage } from '../../blocks/message.ts';
import { answerInThread } from '../answer-in-thread.ts';
import type { Desk } from '../desk.ts';
import type { Surface } from '../entrance/surface.ts';
import { readSlackText } from '../slack-text.ts';

const SHARED_CHANNEL =
  'This channel is shared with another company, so I keep what our documents say to myself here. Colleagues can ask me with /role, which only they see.';

/** `@rolecall …`: the answer goes into the thread, short, for everybody there. */
export const mention = (desk: Desk): Surface => ({
  events: {
    async app_mention({ body, event, client, context }) {
      if (event.bot_id || !event.user || event.edited) return;
      const threadTs = event.thread_ts ?? event.ts;
      if (body.is_ext_shared_channel) {
        await client.chat.postEphemeral({
          ...sentenceMessage(SHARED_CHANNEL),
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
