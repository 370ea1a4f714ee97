import { createHash, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { errorWords, type Log } from '../log.ts';
import type { OfferRequest } from '../requests/offers.ts';
import type { Library } from '../search/library.ts';
import { type ApiAnswer, answerApi, fault } from './http-api.ts';
import type { LookUps } from './look-ups.ts';

/** What other programs may ask: `/api/…` and `/mcp`, for whoever has the token. */
export interface AgentsServer {
  /** Gives the port. Rejects when it is taken. */
  open(): Promise<number>;
  close(): Promise<void>;
}

export interface AgentsNeeds {
  readonly token: string;
  readonly port: number;
  readonly lookUps: LookUps;
  readonly library: () => Library;
  readonly version: string;
  /** Shows somebody a request that a program has prepared; absent: there is no such tool. */
  readonly offer?: OfferRequest;
  readonly log: Log;
}

const LARGEST = 64 * 1024;
const NO_TOKEN =
  'The token is missing or wrong. Send it as “Authorization: Bearer …”; it is the setting API_TOKEN.';

export function createAgentsServer(needs: AgentsNeeds): AgentsServer {
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 5_000 }, (request, response) => {
    receive(request, response, needs).catch((error: unknown) => {
      needs.log.warn('could not answer a program', { error: errorWords(error) });
      if (!response.headersSent) say(response, fault(500, 'Something went wrong; nothing was changed.'));
      else response.end();
    });
  });
  return {
    async open() {
      await once(server.listen(needs.port), 'listening');
      const address = server.address();
      return typeof address === 'object' && address ? address.port : needs.port;
    },
    async close() {
      server.closeAllConnections();
      if (server.listening) await new Promise((closed) => server.close(closed));
    },
  };
}

async function receive(
  request: IncomingMessage,
  response: ServerResponse,
  needs: AgentsNeeds,
): Promise<void> {
  const address = addressIn(request);
  if (!isKnown(request, needs.token)) {
    response.setHeader('www-authenticate', 'Bearer');
    return say(response, fault(401, NO_TOKEN));
  }
  if (address?.pathname === '/mcp') return receiveMcp(request, response, needs);
  if (!address?.pathname.startsWith('/api/'))
    return say(response, fault(404, 'There is nothing here: programs ask at /api/… and /mcp.'));
  if (request.method !== 'GET') return say(response, fault(405, 'This only reads: use GET.'));
  const path = address.pathname.slice('/api/'.length).replace(/\/$/, '');
  say(response, answerApi(path, address.searchParams, needs.lookUps, needs.library));
}

/** Null for what is no address, such as a path with codes that mean nothing. */
function addressIn({ url = '/' }: IncomingMessage): URL | null {
  try {
    const address = new URL(url, 'http://here');
    decodeURIComponent(address.pathname);
    return address;
  } catch {
    return null;
  }
}

/** Compared in the same time, whatever is given. */
function isKnown({ headers }: IncomingMessage, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const given = /^bearer\s+(.+)$/i.exec(headers.authorization ?? '')?.[1]?.trim() ?? '';
  return timingSafeEqual(digest(given), digest(token));
}

/** Each message is a connection of its own: nothing is kept of whoever asks. */
async function receiveMcp(
  request: IncomingMessage,
  response: ServerResponse,
  { lookUps, library, version, offer }: AgentsNeeds,
): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('allow', 'POST');
    return say(response, fault(405, 'MCP is spoken here by POST alone; there are no sessions.'));
  }
  const body = await bodyOf(request);
  if ('fault' in body) return say(response, body.fault);
  const { createMcpServer } = await import('./mcp-server.ts');
  const { StreamableHTTPServerTransport } = await import(
    '@modelcontextprotocol/sdk/server/streamableHttp.js'
  );
  const server = createMcpServer(lookUps, library, version, offer ?? null);
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
  response.on('close', () => void server.close());
  await server.connect(transport);
  await transport.handleRequest(request, response, body.json);
}

async function bodyOf(
  request: IncomingMessage,
): Promise<{ readonly json: unknown } | { readonly fault: ApiAnswer }> {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request) {
    size += piece.length;
    if (size > LARGEST) return { fault: fault(413, `This is longer than ${LARGEST / 1024} kB.`) };
    pieces.push(piece);
  }
  try {
    return { json: JSON.parse(Buffer.concat(pieces).toString('utf8')) };
  } catch {
    return { fault: fault(400, 'This is no JSON.') };
  }
}

function say(response: ServerResponse, { status, body }: ApiAnswer): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(body));
}
