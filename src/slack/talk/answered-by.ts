import { setTimeout as sleep } from 'node:timers/promises';
import type { WebClient } from '@slack/web-api';
import type { Services } from '../app/services.ts';
import { otherwise } from '../posting/tidy-up.ts';
import type { Talk } from './read-talk.ts';

/** Slack waits three seconds for what is told here. */
const LONGEST_LOOK = 1_500;

/**
 * The request whose open question somebody answers with what they write to Rolecall outside of threads: the question is the
 * last thing that was said there before. Null where they ask something themselves.
 */
export async function answeredBy(
  services: Services,
  client: WebClient,
  { channel, ts }: Pick<Talk, 'channel' | 'ts'>,
): Promise<string | null> {
  const question = await services.requests.openQuestion(channel);
  if (question === null) return null;
  const read = () => client.conversations.history({ channel, latest: ts, inclusive: false, limit: 1 });
  const look = Promise.race([otherwise(read, null, services.log), sleep(LONGEST_LOOK, null)]);
  const before = (await look)?.messages?.[0];
  return before?.ts === question.ts ? question.request : null;
}
