import type { App } from '@slack/bolt';
import { publicMessage } from '../../blocks/message.ts';
import { answerInThread } from '../answer-in-thread.ts';
import type { Desk } from '../desk.ts';
import { readSlackText } from '../slack-text.ts';

/** Messages that a person wrote; edits, deletions and what bots say have another subtype. */
const WRITTEN = new Set([undefined, 'file_share', 'thread_broadcast']);

/** A message to Rolecall itself. The whole conversation is one thread of thought, whether or not it uses threads. */
export function registerDirectMessage(app: App, desk: Desk): void {
  app.message(async ({ message, client, context }) => {
    if (message.channel_type !== 'im' || !WRITTEN.has(message.subtype)) return;
    if ('bot_id' in message && message.bot_id) return;
    const text = 'text' in message ? (message.text ?? '') : '';
    const threadTs = 'thread_ts' in message ? (message.thread_ts ?? null) : null;
    const asked = readSlackText(text, context.botUserId);
    const where = { channel: message.channel, threadTs };
    await answerInThread(desk, client, {
      asked,
      where,
      thread: message.channel,
      length: 'full',
      draw: (answer) => publicMessage(answer, { isPrivatePlace: true }),
    });
  });
}
