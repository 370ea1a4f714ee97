import { isInside, type SharedFile } from '../../requests/talk/talk.ts';
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
  /** Timestamp of the edit; empty where it is as it was written. */
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

/** `undefined` where nobody listens: outside of threads, and at their beginning, in channels. */
function threadOf(channel: string, ts: string, threadTs: string | undefined): string | null | undefined {
  if (threadTs && threadTs !== ts) return threadTs;
  return channel.startsWith('D') ? null : undefined;
}

function said({ channel, ts, thread_ts, user, bot_id: bot, text, files }: Message): Talk | null {
  const threadTs = threadOf(channel, ts, thread_ts);
  if (threadTs === undefined || !user || bot !== undefined) return null;
  const isGone = isInside(text);
  return {
    ...{ channel, threadTs, ts, author: user, edited: '', isGone, isNew: true },
    ...{ text: isGone ? '' : text, files: isGone ? [] : filesIn(files) },
  };
}

/** A change without an edit is Slack's own, such as a preview: of what was written, nothing is another. */
function changed({ channel, ts: at, message, previous_message: before }: Message): Talk | null {
  const { ts, thread_ts, user, bot_id: bot, text = '', files = [] } = message ?? {};
  const edited = message?.edited?.ts ?? (before !== undefined && before.text !== text ? at : undefined);
  if (!ts || !user || bot !== undefined || !edited) return null;
  const threadTs = threadOf(channel, ts, thread_ts);
  if (threadTs === undefined) return null;
  const isGone = isInside(text);
  return {
    ...{ channel, threadTs, ts, author: user, edited, isGone, isNew: false },
    ...{ text: isGone ? '' : text, files: isGone ? [] : filesIn(files) },
  };
}

function deleted({ channel, deleted_ts: ts, previous_message: before }: Message): Talk | null {
  const { thread_ts, user = '', bot_id: bot } = before ?? {};
  if (!ts || bot !== undefined) return null;
  const threadTs = threadOf(channel, ts, thread_ts);
  if (threadTs === undefined) return null;
  const empty = { text: '', files: [], edited: '', isGone: true, isNew: false };
  return { channel, threadTs, ts, author: user, ...empty };
}

const filesIn = (files: Message['files']): readonly SharedFile[] =>
  files.flatMap(({ name, title, permalink }) =>
    permalink ? [{ name: title || name || 'a file', link: permalink }] : [],
  );
