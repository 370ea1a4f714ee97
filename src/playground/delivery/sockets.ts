import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { isObject } from '../json.ts';
import type { Answer } from './delivery.ts';
import type { Envelope } from './envelope.ts';

/** At most ten connections per app. */
const maxConnections = 10;
const pingEveryMs = 5000;
/** From when another connection is there until the one that was told to end is closed; some ten seconds at Slack. */
const graceMs = 200;

export type DisconnectReason = 'warning' | 'refresh_requested' | 'link_disabled';

/** Socket Mode: any open connection gets a payload, in turn. */
export interface Sockets {
  readonly connections: () => number;
  /** Whether an app has ever connected. */
  readonly wasOpen: () => boolean;
  newAddress(): string;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  send(envelope: Envelope, deadlineMs: number): Promise<Answer>;
  disconnect(reason: DisconnectReason): void;
  close(): void;
}

type Waiting = Map<string, (body: unknown) => void>;

function frame(connection: WebSocket, content: object): void {
  connection.send(JSON.stringify(content));
}

function greet(connection: WebSocket, appId: string, count: number): void {
  const debug_info = { host: 'applink-local', build_number: 1, approximate_connection_time: 3600 };
  frame(connection, {
    type: 'hello',
    num_connections: count,
    connection_info: { app_id: appId },
    debug_info,
  });
}

/** The app's ack: `{envelope_id, payload?}`. An empty payload counts as none. */
function receive(waiting: Waiting, text: string): void {
  const ack: unknown = JSON.parse(text);
  if (!isObject(ack) || typeof ack.envelope_id !== 'string') return;
  const empty = isObject(ack.payload) && Object.keys(ack.payload).length === 0;
  waiting.get(ack.envelope_id)?.(empty ? undefined : ack.payload);
  waiting.delete(ack.envelope_id);
}

function content(id: string, { kind, payload, retry }: Envelope): object {
  const accepts_response_payload = kind !== 'events_api';
  const retries =
    kind === 'events_api' ? { retry_attempt: retry?.num ?? 0, retry_reason: retry?.reason ?? '' } : {};
  return { envelope_id: id, type: kind, payload, accepts_response_payload, ...retries };
}

/** Sends over one connection and waits for the ack; a connection that closes first leaves the payload unanswered. */
function exchange(
  connection: WebSocket,
  waiting: Waiting,
  envelope: Envelope,
  deadlineMs: number,
): Promise<Answer> {
  const started = performance.now();
  const ms = () => Math.round(performance.now() - started);
  const id = randomUUID();
  return new Promise((resolve) => {
    const finish = (answer: Answer) => {
      clearTimeout(timer);
      connection.off('close', lost);
      waiting.delete(id);
      resolve(answer);
    };
    const lost = () => finish({ late: false, ms: ms(), broken: 'the connection closed before the ack' });
    const timer = setTimeout(() => finish({ late: true, ms: ms() }), deadlineMs);
    connection.on('close', lost);
    waiting.set(id, (body) => finish({ late: false, ms: ms(), body }));
    frame(connection, content(id, envelope));
  });
}

export function createSockets(options: {
  appId: string;
  origin: () => string;
  changed: () => void;
}): Sockets {
  const server = new WebSocketServer({ noServer: true });
  const tickets = new Set<string>();
  const waiting: Waiting = new Map();
  const open: WebSocket[] = [];
  /** Those that were told to end: they get nothing where there is another one, and are closed once there is. */
  const ending = new WeakSet<WebSocket>();
  let everOpen = false;
  const pings = setInterval(() => {
    for (const connection of open) connection.ping();
  }, pingEveryMs);
  pings.unref();

  function accept(connection: WebSocket): void {
    if (open.length >= maxConnections) {
      frame(connection, { type: 'disconnect', reason: 'too_many_websockets' });
      connection.close();
      return;
    }
    open.push(connection);
    everOpen = true;
    connection.setMaxListeners(0); // one for each payload on its way, however many
    connection.on('message', (data) => receive(waiting, String(data)));
    connection.on('close', () => {
      open.splice(open.indexOf(connection), 1);
      options.changed();
    });
    greet(connection, options.appId, open.length);
    for (const one of open.filter((other) => ending.has(other))) setTimeout(() => one.close(), graceMs);
    options.changed();
  }

  return {
    connections: () => open.length,
    wasOpen: () => everOpen,
    newAddress: () => {
      const ticket = randomUUID();
      tickets.add(ticket);
      return `${options.origin().replace('http:', 'ws:')}/link/?ticket=${ticket}&app_id=${options.appId}`;
    },
    upgrade: (request, socket, head) => {
      const ticket = new URL(request.url ?? '/', 'http://127.0.0.1').searchParams.get('ticket') ?? '';
      // A ticket opens one connection.
      if (tickets.delete(ticket)) server.handleUpgrade(request, socket, head, accept);
      else socket.destroy();
    },
    send: async (envelope, deadlineMs) => {
      const alive = open.filter(({ readyState, OPEN }) => readyState === OPEN);
      const connection = alive.find((one) => !ending.has(one)) ?? alive[0];
      if (connection === undefined && !everOpen)
        throw new Error('No socket is open: start the app first, or deliverTo(url).');
      if (connection === undefined) return { late: false, ms: 0, broken: 'no socket is open' };
      open.push(...open.splice(open.indexOf(connection), 1));
      return exchange(connection, waiting, envelope, deadlineMs);
    },
    disconnect: (reason) => {
      const debug_info = { host: 'applink-local' };
      for (const connection of open) {
        ending.add(connection);
        frame(connection, { type: 'disconnect', reason, debug_info });
      }
    },
    close: () => {
      clearInterval(pings);
      for (const connection of [...open]) connection.terminate();
      server.close();
    },
  };
}
