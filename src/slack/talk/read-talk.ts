import { isInside, type SharedFile } from '../../requests/talk/talk.ts';
import type { SlackEvent } from '../entrance/payloads/event.ts';

/** What happened in a thread: somebody said something, or changed or deleted what they had said. */
export interface Talk {
  readonly channel: string;
  readonly threadTs: string;
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

/** Null for what is said outside of threads, by bots, or by Slack itself. */
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

function said({ channel, ts, thread_ts: threadTs, user, bot_id: bot, text, files }: Message): Talk | null {
  if (!threadTs || threadTs === ts || !user || bot !== undefined) return null;
  const isGone = isInside(text);
  return {
    ...{ channel, threadTs, ts, author: user, edited: '', isGone, isNew: true },
    ...{ text: isGone ? '' : text, files: isGone ? [] : filesIn(files) },
  };
}

/** A change without an edit is Slack's own, such as a preview. */
function changed({ channel, message }: Message): Talk | null {
  const { ts, thread_ts: threadTs, user, bot_id: bot, text = '', files = [], edited } = message ?? {};
  if (!ts || !threadTs || threadTs === ts || !user || bot !== undefined || !edited?.ts) return null;
  const isGone = isInside(text);
  return {
    ...{ channel, threadTs, ts, author: user, edited: edited.ts, isGone, isNew: false },
    ...{ text: isGone ? '' : text, files: isGone ? [] : filesIn(files) },
  };
}

function deleted({ channel, deleted_ts: ts, previous_message: before }: Message): Talk | null {
  const { thread_ts: threadTs, user = '', bot_id: bot } = before ?? {};
  if (!ts || !threadTs || threadTs === ts || bot !== undefined) return null;
  const empty = { text: '', files: [], edited: '', isGone: true, isNew: false };
  return { channel, threadTs, ts, author: user, ...empty };
}

const filesIn = (files: Message['files']): readonly SharedFile[] =>
  files.flatMap(({ name, title, permalink }) =>
    permalink ? [{ name: title || name || 'a file', link: permalink }] : [],
  );
