import { z } from 'zod';
import { address, channelId, maybe, text, timestamp, userId } from './ids.ts';
import { sender } from './people.ts';

const fields = { ...sender, callback_id: z.string(), trigger_id: text };

/** Read piece by piece, by whoever looks for words in them. */
const any = z
  .array(z.unknown())
  .nullish()
  .catch(null)
  .transform((list) => list ?? []);

/** A message with all that may hold words, as Slack hands it out wherever it does. */
export const wordyMessage = z.object({
  text,
  user: maybe(userId).catch(undefined),
  bot_id: maybe(z.string()),
  ts: maybe(timestamp),
  thread_ts: maybe(timestamp),
  blocks: any,
  attachments: any,
  files: any,
});

/** From anywhere in Slack. */
export const globalShortcut = z.object({ type: z.literal('shortcut'), ...fields });

/** From the menu of a message. */
export const messageShortcut = z.object({
  type: z.literal('message_action'),
  ...fields,
  channel: z.object({ id: channelId }),
  message_ts: timestamp,
  message: wordyMessage,
  response_url: maybe(address),
});

export type GlobalShortcut = Readonly<z.infer<typeof globalShortcut>>;
export type MessageShortcut = Readonly<z.infer<typeof messageShortcut>>;
