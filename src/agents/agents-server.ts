import { createHash, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { errorWords, type Log } from '../log.ts';
import type { OfferRequest } from '../requests/offers.ts';
import type { Library } from '../search/library.ts';
import { answerApi, fault } from './http-api.ts';
import type { LookUps } from './look-ups.ts';
import { receiveMcp, receiveSlack, type SlackAgents } from './mcp-requests.ts';
import { say } from './say.ts';
import { isSlackLike } from './slack-request.ts';

/** What other programs may ask: `/api/…` and `/mcp`, for whoever has the token, and `/mcp` for Slack's own agents. */
export interface AgentsServer {
  /** Gives the port. Rejects when it is taken. */
  open(): Promise<number>;
  close(): Promise<void>;
}

export interface AgentsNeeds {
  /** Null: nobody has one. */
  readonly token: string | null;
  readonly port: number;
  readonly lookUps: LookUps;
  readonly library: () => Library;
  readonly version: string;
  /** Shows somebody a request that a program has prepared; absent: there is no such tool. */
  readonly offer?: OfferRequest;
  /** Absent: Slack's agents may not ask. */
  readonly slack?: SlackAgents;
  readonly log: Log;
}

const FROM_A_PAGE =
  'A page of another site may not ask here. Programs send no Origin, or that of this machine.';
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
  if (address?.pathname === '/mcp' && isFromElsewhere(request)) return say(response, fault(403, FROM_A_PAGE));
  if (needs.slack && address?.pathname === '/mcp' && isSlackLike(request.headers))
    return receiveSlack(request, response, needs.slack, needs.version);
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

/**
 * MCP asks its servers to look at who calls, since a site can have its name point at this machine and have a browser ask:
 * https://modelcontextprotocol.io/specification/2025-11-25/basic/transports#security-warning
 */
function isFromElsewhere({ headers: { origin } }: IncomingMessage): boolean {
  if (origin === undefined) return false;
  return !URL.canParse(origin) || !THIS_MACHINE.has(new URL(origin).hostname);
}

const THIS_MACHINE = new Set(['localhost', '127.0.0.1', '[::1]']);

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
function isKnown({ headers }: IncomingMessage, token: string | null): boolean {
  if (token === null) return false;
  const digest = (text: string) => createHash('sha256').update(text).digest();
  const given = /^bearer\s+(.+)$/i.exec(headers.authorization ?? '')?.[1]?.trim() ?? '';
  return timingSafeEqual(digest(given), digest(token));
}
