import type { SocketModeReceiver } from '@slack/bolt';

type Client = SocketModeReceiver['client'];
type Socket = NonNullable<Client['websocket']>;

/** Milliseconds; Slack announces the end of a socket some ten seconds ahead. */
const LONGEST = 8_000;
/** What Slack has sent by the last one when we close it would be lost, so we leave that to Slack, for as long as this. */
const LINGER = 20_000;

/**
 * Opens the next socket before the last one ends. Slack renews sockets several times a day and announces it; its client
 * closes the old one at once, is deaf for some seconds, and loses what is said meanwhile. False where no new one can be had:
 * then the client may go its own way.
 */
export async function renewSocket(client: Client): Promise<boolean> {
  const last = client.websocket;
  if (!last?.isActive()) return false;
  let giveBack = () => {};
  const lend = () => {
    if (client.websocket) giveBack = lendVoice(client.websocket, last);
  };
  client.once('connecting', lend);
  const isOpen = await opened(client);
  client.off('connecting', lend);
  giveBack();
  if (isOpen) setTimeout(() => last.disconnect(), LINGER).unref();
  else client.websocket = last;
  return isOpen;
}

/** What comes in by either of them is heard meanwhile. */
async function opened(client: Client): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), LONGEST);
  });
  const opening = client.start().then(
    () => true,
    () => false,
  );
  return Promise.race([opening, late]).finally(() => clearTimeout(timer));
}

/** What is acknowledged while the next one opens is acknowledged by the last one. */
function lendVoice(next: Socket, last: Socket): () => void {
  const isActive = next.isActive.bind(next);
  const send = next.send.bind(next);
  next.send = (data, done) => (isActive() ? send(data, done) : last.send(data, done));
  next.isActive = () => isActive() || last.isActive();
  return () => Object.assign(next, { isActive, send });
}
