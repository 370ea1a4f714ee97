import type { Origin } from '../../requests/request.ts';
import type { Click } from '../entrance/payloads/click.ts';

/** Nowhere that could be answered in: a direct message tells the person. */
export const NOWHERE: Origin = { channel: null, threadTs: null, messageTs: null };

/** The thread that a button stands in. What only the person sees has none. */
export function originOfButton({ channel, message, container }: Click): Origin {
  if (!channel || !message || container?.is_ephemeral === true) return NOWHERE;
  const root = message.thread_ts ?? null;
  return { channel: channel.id, threadTs: root, messageTs: root };
}
