import type { WebClient } from '@slack/web-api';
import type { Message } from '../../blocks/page/message.ts';
import { QUIET } from '../people/person.ts';
import { patiently } from './patiently.ts';

export interface Place {
  readonly channel: string;
  readonly threadTs: string | null;
}

/** Posts for everybody to see. When Slack asks to slow down, waits as long as it says, once. */
export async function post(client: WebClient, { channel, threadTs }: Place, message: Message): Promise<void> {
  const thread = threadTs === null ? {} : { thread_ts: threadTs };
  await patiently(() => client.chat.postMessage({ ...message, ...QUIET, channel, ...thread }));
}
