import type { App } from '@slack/bolt';
import { sessionTitle } from '../../answers/session-title.ts';
import { publicMessage } from '../../blocks/message.ts';
import { answerInThread } from '../answer-in-thread.ts';
import type { Desk } from '../desk.ts';
import { readSlackText } from '../slack-text.ts';

/** Messages that a person wrote; edits, deletions and what bots say have another subtype. */
const WRITTEN = new Set([undefined, 'file_share', 'thread_broadcast']);

/**
 * A message to Rolecall itself. In the agent panel each one begins a thread, and what is established there counts there;
 * elsewhere the whole conversation is one thread of thought, whether or not it uses threads.
 */
export function registerDirectMessage(app: App, desk: Desk): void {
  app.message(async ({ message, client, context }) => {
    if (message.channel_type !== 'im' || !WRITTEN.has(message.subtype)) return;
    if ('bot_id' in message && message.bot_id) return;
    const { channel, ts } = message;
    const asked = readSlackText('text' in message ? (message.text ?? '') : '', context.botUserId);
    const threadTs = 'thread_ts' in message ? (message.thread_ts ?? null) : null;
    const root = threadTs ?? ts;
    await desk.panel.during({ channel, threadTs: root }, async (isThere) => {
      const { answer, before } = await answerInThread(desk, client, {
        asked,
        where: { channel, threadTs: isThere ? root : threadTs },
        thread: isThere ? `${channel}:${root}` : channel,
        length: 'full',
        draw: (drawn) => publicMessage(drawn, { isPrivatePlace: true, asked }),
      });
      return before === null ? sessionTitle(answer, desk.library()) : null;
    });
  });
}
