import type { WebClient } from '@slack/web-api';
import type { MessagePlace } from '../../../blocks/requests/form/route-offer.ts';
import type { Services } from '../../app/services.ts';
import { wordyMessage } from '../../entrance/payloads/shortcut.ts';
import { otherwise } from '../../posting/tidy-up.ts';
import type { Routed } from './route-message.ts';

/** A message as it is now, wherever it stands in a thread; null where it cannot be read. */
export async function readMessage(
  { log }: Services,
  client: WebClient,
  { channel, ts }: MessagePlace,
): Promise<Routed['message'] | null> {
  const read = () => client.conversations.replies({ channel, ts, limit: 1, inclusive: true });
  const found = await otherwise(read, null, log);
  const message = found?.messages?.find((one) => one.ts === ts);
  return wordyMessage.safeParse(message).data ?? null;
}
