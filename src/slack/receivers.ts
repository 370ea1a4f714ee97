import type { IncomingMessage, RequestListener, Server } from 'node:http';
import { HTTPReceiver, type Logger, type Receiver, SocketModeReceiver } from '@slack/bolt';
import type { SlackSettings } from '../config.ts';
import { acknowledgeOnce } from './acknowledge-once.ts';
import { clientOptions } from './client-options.ts';
import { HEALTH_PATHS, type HealthDesk } from './health.ts';

/** The way in: a socket that we open, or an HTTP server that Slack calls, which answers for our health as well. */
export interface WayIn {
  readonly receiver: Receiver;
  /** Over HTTP Slack connects for each delivery, so there is nothing that could be lost. */
  isConnected(): boolean;
}

export function createWayIn(settings: SlackSettings, logger: Logger, health: HealthDesk): WayIn {
  const { transport, apiUrl } = settings;
  if (transport.kind === 'socket') {
    const installerOptions = { clientOptions: clientOptions(apiUrl) };
    const receiver = new SocketModeReceiver({ appToken: transport.appToken, logger, installerOptions });
    return {
      receiver: acknowledgeOnce(receiver),
      isConnected: () => receiver.client.websocket?.isActive() ?? false,
    };
  }
  const { signingSecret, port } = transport;
  const receiver = new HTTPReceiver({
    signingSecret,
    port,
    logger,
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
const FORM = 'application/x-www-form-urlencoded';

/** Puts two checks before Bolt's own: it accepts time stamps from the future, and refuses forms that name a charset. */
export function guardServer(server: Server, now: () => number): void {
  const handlers = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    if (isFromTheFuture(request, now())) {
      response.writeHead(401).end();
      return;
    }
    if (request.headers['content-type']?.startsWith(`${FORM};`)) request.headers['content-type'] = FORM;
    for (const handle of handlers) handle(request, response);
  });
}

function isFromTheFuture(request: IncomingMessage, milliseconds: number): boolean {
  const stamp = request.headers['x-slack-request-timestamp'];
  return stamp !== undefined && !(Number(stamp) <= milliseconds / 1000 + FIVE_MINUTES);
}
