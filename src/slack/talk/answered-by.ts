import { setTimeout as sleep } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import type { Log } from '../../log.ts';
import type { OpenEnd } from '../../requests/request-store.ts';
import { isOfRequest } from '../posting/find-posted.ts';
import { otherwise } from '../posting/tidy-up.ts';
import type { Talk } from './read-talk.ts';

/** Milliseconds. Slack waits three seconds for what is told here, of which a database that hangs may have taken 1.8. */
const [LONGEST_LOOK, HASTY_LOOK] = [1_500, 700];
/** Of a thread that has become longer than this since then, nobody remembers how it began. */
const MOST = 200;

type Place = Pick<Talk, 'channel' | 'threadTs' | 'ts'>;

/** Outside of threads, how many notices may stand between what was said and the answer. */
const MOST_NOTICES = 20;

/**
 * What somebody answers with what they write to Rolecall: it is the last thing that was said there before, in the same thread or
 * outside of threads. Notices about requests that came since are nothing said: past them it is answered still, unless it has been
 * answered elsewhere. Null where they ask something themselves.
 */
export async function answeredBy(
  ends: readonly OpenEnd[],
  client: WebClient,
  place: Place,
  log: Log,
): Promise<OpenEnd | null> {
  const earliest = ends.at(-1)?.ts;
  if (earliest === undefined) return null;
  const before = await saidBefore(client, place, earliest, LONGEST_LOOK, log);
  if (before === null) return null;
  for (const [index, message] of before.entries()) {
    const end = ends.find(({ ts }) => ts === message.ts);
    if (end) return index > 0 && end.isAnswered ? null : end;
    if (!isOfRequest(message)) return null;
  }
  return null;
}

/** Whether it could be such an answer, while the database cannot say so: what was said before it came from a request, or is unknown. */
export async function mayBeAnswer(client: WebClient, place: Place, log: Log): Promise<boolean> {
  const before = await saidBefore(client, place, '0', HASTY_LOOK, log);
  return before === null || before.slice(0, 1).some(isOfRequest);
}

/** The latest first, since `oldest`; null where Slack does not say so in time. */
async function saidBefore(
  client: WebClient,
  { channel, threadTs, ts }: Place,
  oldest: string,
  longest: number,
  log: Log,
) {
  const span = { channel, latest: ts, include_all_metadata: true };
  const outside = async () =>
    (await client.conversations.history({ ...span, inclusive: false, limit: MOST_NOTICES })).messages ?? [];
  const inThread = async (root: string) => {
    const from = { ...span, ts: root, oldest, inclusive: true, limit: MOST };
    const { messages = [], has_more: isMore } = await client.conversations.replies(from);
    return isMore
      ? null
      : messages.filter((message) => message.ts !== undefined && message.ts < ts).toReversed();
  };
  const read = () => (threadTs === null ? outside() : inThread(threadTs));
  return Promise.race([otherwise(read, null, log), sleep(longest, null)]);
}
