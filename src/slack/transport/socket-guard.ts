import type { SocketModeReceiver } from '@slack/bolt';
import { isHeard } from '../entrance/payloads/event.ts';
import { renewSocket } from './renew-socket.ts';

type Listener = (message: unknown, isBinary: unknown) => void;

/**
 * Puts a check before what Slack's client does with a message of the socket: it takes for granted that an event has a type,
 * ends the program where there is none, and announces it by that very type, which may be a name that it uses for itself.
 */
export function guardSocket(client: SocketModeReceiver['client']): void {
  const listeners = client.listeners('ws_message') as Listener[];
  client.removeAllListeners('ws_message');
  let renewing: Promise<boolean> | null = null;
  const renew = (): Promise<boolean> => {
    renewing ??= renewSocket(client).finally(() => {
      renewing = null;
    });
    return renewing;
  };
  client.on('ws_message', async (message: unknown, isBinary: unknown) => {
    const harmless = isBinary ? message : withHarmlessEvent(String(message));
    if (harmless === null) return;
    if (!isBinary && isRenewal(String(message)) && (await renew())) return;
    for (const listen of listeners) listen.call(client, harmless, isBinary);
  });
}

/** Slack is about to close the socket, and expects that another one is opened. */
function isRenewal(text: string): boolean {
  const { type, reason } = parsed(text) ?? {};
  return type === 'disconnect' && (reason === 'warning' || reason === 'refresh_requested');
}

const OUR_BUSINESS: readonly unknown[] = [
  'hello',
  'disconnect',
  'events_api',
  'interactive',
  'slash_commands',
];

/** An event that nobody here hears says so, and one without a type has none: both go the way of all, and are acknowledged. */
function withHarmlessEvent(text: string): string | null {
  const message = parsed(text);
  if (message === null) return null;
  const { type, payload } = message;
  if (!OUR_BUSINESS.includes(type)) return JSON.stringify({ ...message, type: 'interactive', payload: {} });
  if (type !== 'events_api') return text;
  const event = isObject(payload) ? payload.event : null;
  const name = isObject(event) ? event.type : null;
  if (typeof name === 'string' && isHeard(name)) return text;
  return JSON.stringify({
    ...message,
    payload: { event: typeof name === 'string' ? { type: 'unheard' } : {} },
  });
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const message: unknown = JSON.parse(text);
    return isObject(message) ? message : null;
  } catch {
    return null;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
