import { setTimeout as sleep } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import type { Log } from '../../log.ts';
import type { RequestStore } from '../../requests/request-store.ts';
import { isOfRequest } from '../posting/find-posted.ts';
import { otherwise } from '../posting/tidy-up.ts';
import type { Talk } from './read-talk.ts';

/** Milliseconds. Slack waits three seconds for what is told here, of which a database that hangs may have taken 1.8. */
const [LONGEST_LOOK, HASTY_LOOK] = [1_500, 700];

type Question = Awaited<ReturnType<RequestStore['openQuestion']>>;
type Place = Pick<Talk, 'channel' | 'ts'>;

/**
 * The request whose open question somebody answers with what they write to Rolecall outside of threads: the question is the
 * last thing that was said there before. Null where they ask something themselves.
 */
export async function answeredBy(
  question: Question,
  client: WebClient,
  place: Place,
  log: Log,
): Promise<string | null> {
  if (question === null) return null;
  const before = await lastBefore(client, place, LONGEST_LOOK, log);
  return before?.ts === question.ts ? question.request : null;
}

/** Whether it could be such an answer, while the database cannot say so: what was said before it came from a request, or is unknown. */
export async function mayBeAnswer(client: WebClient, place: Place, log: Log): Promise<boolean> {
  const before = await lastBefore(client, place, HASTY_LOOK, log);
  return before === null || (before !== undefined && isOfRequest(before));
}

/** Undefined where nothing was said before; null where Slack does not say so in time. */
async function lastBefore(client: WebClient, { channel, ts }: Place, longest: number, log: Log) {
  const span = { channel, latest: ts, inclusive: false, limit: 1, include_all_metadata: true };
  const read = async () => (await client.conversations.history(span)).messages?.[0];
  return Promise.race([otherwise(read, null, log), sleep(longest, null)]);
}
