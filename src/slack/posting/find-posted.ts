import type { WebClient } from '@slack/web-api';
import type { Outcome } from '../../requests/messenger.ts';
import { outcomeOf } from '../people/outcome.ts';
import type { Self } from '../places/directory.ts';
import { PAGE, pages } from '../places/pages.ts';
import type { Place } from './post.ts';

const EVENT_TYPE = 'rolecall_request';
/** Slack's clock and ours need not agree. */
const CLOCKS_APART = 600_000;

/** What marks a message as ours, and as the one for this errand. It is readable for others, so it holds no words. */
export const metadataOf = (key: string) => ({ event_type: EVENT_TYPE, event_payload: { key } });

interface Found {
  readonly ts?: string;
  readonly user?: string;
  readonly bot_id?: string;
  readonly metadata?: { readonly event_type?: string; readonly event_payload?: object };
}

/** The timestamp of the message that we posted under this key at `since` or later, or null. Reads to the end, to be sure. */
export function findPosted(
  client: WebClient,
  self: Self,
  { channel, threadTs }: Place,
  key: string,
  since: number,
): Promise<Outcome<string | null>> {
  const oldest = (Math.max(0, since - CLOCKS_APART) / 1000).toFixed(6);
  const span = { channel, oldest, include_all_metadata: true, limit: PAGE };
  const ask = (cursor: { cursor?: string }) =>
    threadTs === null
      ? client.conversations.history({ ...span, ...cursor })
      : client.conversations.replies({ ...span, ...cursor, ts: threadTs });
  return outcomeOf(async () => {
    for await (const { messages = [] } of pages<Awaited<ReturnType<typeof ask>>>(ask)) {
      const found = messages.find((message) => isOurs(message, self) && keyOf(message) === key);
      if (found?.ts) return found.ts;
    }
    return null;
  });
}

/** Anybody can write metadata like ours: only our own counts. */
const isOurs = ({ user, bot_id }: Found, { userId, botId }: Self): boolean =>
  (bot_id !== undefined && bot_id === botId) || (user !== undefined && user === userId);

/** It says that it was posted for a request. */
export const isOfRequest = ({ metadata }: Found): boolean => metadata?.event_type === EVENT_TYPE;

function keyOf(found: Found): unknown {
  const { event_payload = {} } = found.metadata ?? {};
  return isOfRequest(found) && 'key' in event_payload ? event_payload.key : null;
}
