import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Sockets } from '../delivery/sockets.ts';
import type { JsonObject } from '../json.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { answerCall } from './answer-call.ts';
import { answerResponseUrl } from './answer-response-url.ts';
import { readArguments } from './arguments.ts';
import { openConnection } from './open-connection.ts';
import { takeFault } from './take-fault.ts';

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function bearer(request: IncomingMessage): string | undefined {
  return /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
}

function sendJson(workspace: Workspace, response: ServerResponse, body: JsonObject): void {
  response.writeHead(200, {
    'content-type': 'application/json; charset=utf-8',
    'x-oauth-scopes': workspace.manifest.scopes.join(','),
  });
  response.end(JSON.stringify(body));
}

/** Plays an ordered failure; says whether the call is over with it. */
async function fail(workspace: Workspace, method: string, response: ServerResponse): Promise<boolean> {
  const fault = takeFault(workspace, method);
  if (fault?.delayMs !== undefined) await sleep(fault.delayMs);
  if (fault?.drop) {
    response.destroy();
  } else if (fault?.status !== undefined) {
    const retryAfter = fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) };
    response.writeHead(fault.status, { 'content-type': 'application/json', ...retryAfter });
    response.end(JSON.stringify({ ok: false, error: fault.error ?? 'ordered_by_test' }));
  } else if (fault?.error !== undefined) {
    sendJson(workspace, response, { ok: false, error: fault.error });
  } else {
    return false;
  }
  return true;
}

async function serveCall(
  { workspace, sockets }: Backend,
  request: IncomingMessage,
  response: ServerResponse,
  address: URL,
): Promise<void> {
  const method = address.pathname.slice('/api/'.length);
  const body = await readBody(request);
  if (await fail(workspace, method, response)) return;
  const contentType = request.headers['content-type'] ?? 'application/x-www-form-urlencoded';
  const read = () => readArguments(contentType, request.method === 'GET' ? address.search : body);
  const token = bearer(request) ?? tokenIn(read);
  const call = { method, token, readArguments: read };
  const answer =
    method === 'apps.connections.open'
      ? openConnection(workspace, sockets, call)
      : answerCall(workspace, call);
  sendJson(workspace, response, answer);
}

/** The token may also stand among the arguments; a body that cannot be read is reported later. */
function tokenIn(read: () => JsonObject): string | undefined {
  try {
    const { token } = read();
    return typeof token === 'string' ? token : undefined;
  } catch {
    return undefined;
  }
}

async function serveResponseUrl(
  { workspace }: Backend,
  request: IncomingMessage,
  response: ServerResponse,
  address: URL,
): Promise<void> {
  const body = await readBody(request);
  if (await fail(workspace, 'response_url', response)) return;
  const id = address.pathname.slice('/respond/'.length);
  const contentType = request.headers['content-type'] ?? '';
  const { status, text } = answerResponseUrl(workspace, { id, contentType, body });
  response.writeHead(status, { 'content-type': 'text/plain' });
  response.end(text);
}

interface Backend {
  readonly workspace: Workspace;
  readonly sockets: Sockets;
}

async function serve(backend: Backend, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (address.pathname.startsWith('/api/')) return serveCall(backend, request, response, address);
  if (address.pathname.startsWith('/respond/')) return serveResponseUrl(backend, request, response, address);
  response.writeHead(404).end();
}

/** The HTTP side of Slack: the Web API under `/api/`, response_urls under `/respond/`, sockets under `/link`. */
export function createApiServer(backend: Backend): Server {
  const server = createServer((request, response) => {
    serve(backend, request, response).catch((error: unknown) => {
      backend.workspace.refusals.push({
        method: request.url ?? '',
        error: 'internal_error',
        detail: String(error),
      });
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.on('upgrade', (request, socket, head) => backend.sockets.upgrade(request, socket, head));
  return server;
}
