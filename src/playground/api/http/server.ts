import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Sockets } from '../../delivery/sockets.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { answerResponseUrl } from './answer-response-url.ts';
import { unlessOrdered } from './ordered-failure.ts';
import { readBody } from './read-body.ts';
import { serveCall } from './serve-call.ts';
import { serveFile, serveUpload } from './serve-file.ts';

interface Backend {
  readonly workspace: Workspace;
  readonly sockets: Sockets;
}

async function serveResponseUrl(
  { workspace }: Backend,
  request: IncomingMessage,
  response: ServerResponse,
  address: URL,
): Promise<void> {
  const body = await readBody(request);
  const id = address.pathname.slice('/respond/'.length);
  const contentType = request.headers['content-type'] ?? '';
  await unlessOrdered(workspace, { method: 'response_url', arguments: {} }, response, () => {
    const { status, text } = answerResponseUrl(workspace, { id, contentType, body });
    return () => void response.writeHead(status, { 'content-type': 'text/plain' }).end(text);
  });
}

async function serve(backend: Backend, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = new URL(request.url ?? '/', 'http://127.0.0.1');
  const { pathname } = address;
  if (pathname.startsWith('/api/')) await serveCall(backend, request, response, address);
  else if (pathname.startsWith('/respond/')) await serveResponseUrl(backend, request, response, address);
  else if (pathname.startsWith('/upload/')) await serveUpload(backend.workspace, request, response, address);
  else if (pathname.startsWith('/files/')) serveFile(backend.workspace, request, response, address);
  else response.writeHead(404).end();
}

/** A bug of ours: it must fail the test that met it, not vanish. */
function recordBug({ workspace }: Backend, path: string, error: unknown): void {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  workspace.refusals.push({ method: path, error: 'internal_error', detail });
}

/** The HTTP side of Slack: the Web API under `/api/`, response_urls under `/respond/`, uploads, files, and sockets under `/link/`. */
export function createApiServer(backend: Backend): Server {
  const server = createServer((request, response) => {
    serve(backend, request, response).catch((error: unknown) => {
      recordBug(backend, request.url ?? '', error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.on('upgrade', (request, socket, head) => backend.sockets.upgrade(request, socket, head));
  return server;
}
