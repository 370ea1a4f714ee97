import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { parse } from 'node:querystring';
import {
  HTTPReceiver,
  isValidSlackRequest,
  type Logger,
  type Receiver,
  SocketModeReceiver,
} from '@slack/bolt';
import type { SlackSettings } from '../../config.ts';
import { acknowledgeOnce } from '../app/acknowledge-once.ts';
import { HEALTH_PATHS, type HealthMonitor } from '../health/health.ts';
import type { Installs } from '../workplace/installs.ts';
import { clientOptions } from './client-options.ts';
import { guardSocket } from './socket-guard.ts';
import type { WayOut } from './way-out.ts';

/** The way in: a socket that we open, or an HTTP server that Slack calls, which answers for our health as well. */
export interface WayIn {
  readonly receiver: Receiver;
  /** Over HTTP Slack connects for each delivery, so there is nothing that could be lost. */
  isConnected(): boolean;
}

/** `installer`: for an app that is installed by its own page. */
export function createWayIn(
  settings: SlackSettings,
  logger: Logger,
  health: HealthMonitor,
  way: WayOut,
  installer: Installs['installer'] | undefined = undefined,
): WayIn {
  const { transport, apiUrl } = settings;
  if (transport.kind === 'socket') {
    const installerOptions = { clientOptions: clientOptions(apiUrl, way) };
    const { appToken } = transport;
    const { dispatcher } = way;
    const through = dispatcher ? { dispatcher } : {};
    const receiver = new SocketModeReceiver({ appToken, logger, installerOptions, ...through });
    guardSocket(receiver.client);
    return {
      receiver: acknowledgeOnce(receiver),
      isConnected: () => receiver.client.websocket?.isActive() ?? false,
    };
  }
  const { signingSecret, port } = transport;
  const receiver = new HTTPReceiver({
    ...installer,
    signingSecret,
    port,
    logger,
    endpoints: [ENDPOINT],
    customRoutes: Object.values(HEALTH_PATHS).map((path) => ({
      path,
      method: ['GET', 'HEAD'],
      handler: health,
    })),
    dispatchErrorHandler: async ({ response }) => {
      response.writeHead(404).end();
    },
  });
  return { receiver: acknowledgeOnce(receiver), isConnected: () => true };
}

const FIVE_MINUTES = 300;
/** Where Slack delivers, as Bolt would have it. */
const ENDPOINT = '/slack/events';
/** Bytes; as Bolt has it. */
const LONGEST_BODY = 4 * 1024 * 1024;
const FORM = 'application/x-www-form-urlencoded';

/**
 * Puts checks before Bolt's own: it accepts time stamps from the future, refuses forms that name a charset, and ends the
 * program, or lets Slack wait, over a signed body that is JSON but no object.
 */
export function guardServer(server: Server, signingSecret: string, now: () => number): void {
  const handlers = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (isFromTheFuture(request, now())) {
      response.writeHead(401).end();
      return;
    }
    if (request.headers['content-type']?.startsWith(`${FORM};`)) request.headers['content-type'] = FORM;
    void withBody(request, response, signingSecret, () => {
      for (const handle of handlers) handle(request, response);
    });
  });
}

/** Bolt takes a body that has been read already. */
async function withBody(
  request: IncomingMessage & { rawBody?: Buffer },
  response: ServerResponse,
  signingSecret: string,
  goOn: () => void,
): Promise<void> {
  if (request.method !== 'POST' || request.url?.split('?')[0] !== ENDPOINT) return goOn();
  const body = await readBody(request).catch(() => null);
  if (body === null) {
    response.writeHead(413, { connection: 'close' }).end(); // or whoever sent it has hung up
    return;
  }
  request.rawBody = body;
  if (holdsObject(body, request.headers['content-type'])) return goOn();
  response.writeHead(isSigned(request, body, signingSecret) ? 400 : 401).end();
}

/** Rejects where there is too much of it, or an end before the end. By events: an iterator costs as much as all else here. */
function readBody(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length <= LONGEST_BODY) return void chunks.push(chunk);
      request.destroy();
      reject(new Error('The body is too long.'));
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
    request.on('close', () => reject(new Error('It ended before its end.'))); // says nothing after the end
  });
}

/** Whether it begins as an object does, or is a form of fields. What follows is Bolt's to read, which refuses what is broken. */
function holdsObject(body: Buffer, contentType: string | undefined): boolean {
  if (contentType !== FORM) return /^\s*\{/.test(body.toString('utf8', 0, 100));
  const payload = body.includes('payload') ? parse(body.toString()).payload : undefined;
  return payload === undefined || (typeof payload === 'string' && /^\s*\{/.test(payload));
}

function isSigned({ headers }: IncomingMessage, rawBody: Buffer, signingSecret: string): boolean {
  return isValidSlackRequest({
    signingSecret,
    body: rawBody.toString(),
    headers: {
      'x-slack-signature': String(headers['x-slack-signature']),
      'x-slack-request-timestamp': Number(headers['x-slack-request-timestamp']),
    },
  });
}

function isFromTheFuture(request: IncomingMessage, milliseconds: number): boolean {
  const stamp = request.headers['x-slack-request-timestamp'];
  return stamp !== undefined && !(Number(stamp) <= milliseconds / 1000 + FIVE_MINUTES);
}
