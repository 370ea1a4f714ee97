import { forNewcomers } from '../../../answers/kinds/help-answer.ts';
import { sessionTitle } from '../../../answers/page/session-title.ts';
import { publicMessage } from '../../../blocks/answers/message.ts';
import { linksFor } from '../../answers/links.ts';
import { personAsked } from '../../answers/person-asked.ts';
import { readSlackText } from '../../answers/slack-text.ts';
import type { Services } from '../../app/services.ts';
import type { Surface } from '../../entrance/surface.ts';
import { answerInThread } from '../../posting/answer-in-thread.ts';

/** Messages that a person wrote; edits, deletions and what bots say have another subtype. */
const WRITTEN = new Set([undefined, 'file_share', 'thread_broadcast']);

/**
 * A message to Rolecall itself. In the agent panel each one begins a thread, and what is established there counts there;
 * elsewhere the whole conversation is one thread of thought, whether or not it uses threads.
 */
export const directMessage = (services: Services): Surface => ({
  events: {
    async message({ event, client, context }) {
      if (event.channel_type !== 'im' || !WRITTEN.has(event.subtype) || event.bot_id) return;
      const { channel, ts, text, thread_ts: threadTs = null } = event;
      const asked = readSlackText(text, context.botUserId);
      const root = threadTs ?? ts;
      await services.panel.during({ channel, threadTs: root }, async (isThere) => {
        const { answer, before } = await answerInThread(services, client, {
          asked,
          person: personAsked(text, context.botUserId),
          by: event.user ?? '',
          isShared: false,
          where: { channel, threadTs: isThere ? root : threadTs },
          thread: isThere ? `${channel}:${root}` : channel,
          length: 'full',
          draw: (drawn, before) =>
            publicMessage(before === null ? forNewcomers(drawn) : drawn, {
              isPrivatePlace: true,
              asked,
              links: linksFor(services, event.user ?? null),
            }),
        });
        return before === null ? sessionTitle(answer, services.library()) : null;
      });
    },
  },
});
