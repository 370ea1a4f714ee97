import { FOREVER, type SharedFile } from '../../requests/talk/talk.ts';
import { messageWords } from '../answers/message-words.ts';
import type { SlackEvent } from '../entrance/payloads/event.ts';

/** What happened in a thread: somebody said something, or changed or deleted what they had said. */
export interface Talk {
  readonly channel: string;
  /** Null where it was written to Rolecall itself, outside of threads. */
  readonly threadTs: string | null;
  readonly ts: string;
  /** User id; empty where a deletion does not say. */
  readonly author: string;
  readonly text: string;
  readonly files: readonly SharedFile[];
  /** Timestamp of the edit; empty where it is as it was written, `FOREVER` where it is deleted. */
  readonly edited: string;
  readonly isGone: boolean;
  readonly isNew: boolean;
}

/** Messages that a person wrote. */
const WRITTEN = new Set([undefined, 'file_share', 'thread_broadcast', 'me_message']);

type Message = SlackEvent<'message'>;

/** Null for what is said outside of threads (but to Rolecall itself), by bots, or by Slack itself. */
export function readTalk(event: Message): Talk | null {
  switch (event.subtype) {
    case 'message_changed':
      return changed(event);
    case 'message_deleted':
      return deleted(event);
    default:
      return WRITTEN.has(event.subtype) ? said(event) : null;
  }
}

/** Written to Rolecall itself. */
export const isDirect = (channel: string): boolean => channel.startsWith('D');

/** `undefined` where nobody listens: outside of threads, and at their beginning, in channels. */
function threadOf(channel: string, ts: string, threadTs: string | undefined): string | null | undefined {
  if (threadTs && threadTs !== ts) return threadTs;
  return isDirect(channel) ? null : undefined;
}

function said(message: Message): Talk | null {
  const { channel, ts, thread_ts, user, bot_id: bot } = message;
  const threadTs = threadOf(channel, ts, thread_ts);
  if (threadTs === undefined || !user || bot !== undefined) return null;
  const what = { text: wordsOf(message), files: filesIn(message.files) };
  return { channel, threadTs, ts, author: user, ...what, edited: '', isGone: false, isNew: true };
}

/** A change without an edit is Slack's own, such as a preview, unless something of what was written is another. */
function changed({ channel, ts: at, message, previous_message: before }: Message): Talk | null {
  const { ts, thread_ts, user, bot_id: bot, text = '' } = message ?? {};
  const isOther = before !== undefined && (before.text !== text || hasFewer(message?.files, before.files));
  const edited = message?.edited?.ts ?? (isOther ? at : undefined);
  if (!message || !ts || !user || bot !== undefined || !edited) return null;
  const threadTs = threadOf(channel, ts, thread_ts);
  if (threadTs === undefined) return null;
  const what = { text: wordsOf(message), files: filesIn(message.files) };
  return { channel, threadTs, ts, author: user, ...what, edited, isGone: false, isNew: false };
}

/** A file was taken out; what is left in its place has no address. */
const hasFewer = (now: Message['files'] = [], before: Message['files'] = []): boolean =>
  filesIn(now).length < filesIn(before).length;

function deleted({ channel, deleted_ts: ts, previous_message: before }: Message): Talk | null {
  const { thread_ts, user = '', bot_id: bot } = before ?? {};
  if (!ts || bot !== undefined) return null;
  const threadTs = threadOf(channel, ts, thread_ts);
  if (threadTs === undefined) return null;
  const empty = { text: '', files: [], edited: FOREVER, isGone: true, isNew: false };
  return { channel, threadTs, ts, author: user, ...empty };
}

/** With what they forward, which is no word of `text`; the previews that Slack adds to links are no words of theirs. */
function wordsOf({ text, blocks, attachments }: Wordy): string {
  const isAll = text.trim() === '' && blocks.length === 0;
  const shared = attachments.filter((one) => isAll || isForwarded(one));
  return messageWords({ text, blocks, attachments: shared, files: [] });
}

type Wordy = Pick<Message, 'text' | 'blocks' | 'attachments'>;

const isForwarded = (attachment: unknown): boolean =>
  typeof attachment === 'object' &&
  attachment !== null &&
  'is_share' in attachment &&
  attachment.is_share === true;

const filesIn = (files: Message['files']): readonly SharedFile[] =>
  files.flatMap(({ name, title, permalink }) =>
    permalink ? [{ name: title || name || 'a file', link: permalink }] : [],
  );
