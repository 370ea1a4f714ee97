import type { WebClient } from '@slack/web-api';
import type { Services } from '../app/services.ts';
import { otherwise } from '../posting/tidy-up.ts';
import { readSlackText } from './slack-text.ts';

interface Mention {
  readonly channel: string;
  readonly ts: string;
  readonly thread_ts?: string | undefined;
}

/**
 * What a mention asks. Called into a thread with nothing but "who handles this?", it is the message that began the thread.
 * Where that cannot be read, or Rolecall has answered there before, the words stand for themselves.
 */
export async function askedAbove(
  services: Services,
  client: WebClient,
  mention: Mention,
  asked: string,
): Promise<string> {
  const { channel, ts, thread_ts: root } = mention;
  if (!root || root === ts || !isPointing(services, asked)) return asked;
  const known = await otherwise(
    () => services.store.threads.recall(`${channel}:${root}`),
    null,
    services.log,
  );
  if (known) return asked;
  const read = () => client.conversations.replies({ channel, ts: root, limit: 1, inclusive: true });
  const found = await otherwise(read, null, services.log);
  const first = found?.messages?.find((message) => message.ts === root);
  const text = readSlackText(first?.text ?? '', undefined).trim();
  return text === '' ? asked : text;
}

function isPointing(services: Services, asked: string): boolean {
  if (asked.trim() === '') return true;
  const { question } = services.answerer.read(asked, null);
  return question.kind === 'route' && question.pointing === true;
}
