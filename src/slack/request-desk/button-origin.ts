import type { BlockButtonAction } from '@slack/bolt';
import type { Origin } from '../../requests/request.ts';

/** Nowhere that could be answered in: a direct message tells the person. */
export const NOWHERE: Origin = { channel: null, threadTs: null, messageTs: null };

/** The thread that a button stands in. What only the person sees has none. */
export function originOfButton({ channel, message, container }: BlockButtonAction): Origin {
  if (!channel || !message || container?.is_ephemeral === true) return NOWHERE;
  const threadTs: unknown = message.thread_ts;
  const root = typeof threadTs === 'string' ? threadTs : null;
  return { channel: channel.id, threadTs: root, messageTs: root };
}
