import { type ChatPostMessageArguments, WebAPIRateLimitedError, type WebClient } from '@slack/web-api';
import type { Message } from '../blocks/message.ts';
import { QUIET } from './person.ts';

const LONGEST_WAIT = 60;

export interface Place {
  readonly channel: string;
  readonly threadTs: string | null;
}

/** Posts for everybody to see. When Slack asks to slow down, waits as long as it says, once. */
export async function post(client: WebClient, { channel, threadTs }: Place, message: Message): Promise<void> {
  const thread = threadTs === null ? {} : { thread_ts: threadTs };
  const call: ChatPostMessageArguments = { ...message, ...QUIET, channel, ...thread };
  try {
    await client.chat.postMessage(call);
  } catch (error) {
    if (!(error instanceof WebAPIRateLimitedError) || error.retryAfter > LONGEST_WAIT) throw error;
    await new Promise((resolve) => setTimeout(resolve, error.retryAfter * 1000));
    await client.chat.postMessage(call);
  }
}
