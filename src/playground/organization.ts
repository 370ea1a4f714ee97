import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readArguments } from './api/http/arguments.ts';
import { bearer } from './api/http/bearer.ts';
import { readBody } from './api/http/read-body.ts';
import { textOf } from './json.ts';
import type { LocalSlack } from './local-slack.ts';

/** One door in front of several workspaces, as Slack has it: which one is meant, the token says, or the call itself. */
export interface Organization {
  /** For SLACK_API_URL. */
  readonly apiUrl: string;
  close(): Promise<void>;
}

/** `workspaces` that share a token belong to one organization, whose token it is. */
export async function openOrganization(workspaces: readonly LocalSlack[]): Promise<Organization> {
  const server = createServer((request, response) => {
    forward(workspaces, request, response).catch(() => response.writeHead(502).end());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

async function forward(
  workspaces: readonly LocalSlack[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const body = await readBody(request);
  const contentType = request.headers['content-type'] ?? 'application/x-www-form-urlencoded';
  const { token, team_id, code, refresh_token } = readArguments(contentType, body);
  const shown = textOf(bearer(request) ?? token ?? code ?? refresh_token);
  const theirs = workspaces.filter((one) => one.holds(shown));
  const meant = theirs.find(({ teamId }) => teamId === textOf(team_id)) ?? theirs[0] ?? workspaces[0];
  const method = (request.url ?? '').slice('/api/'.length);
  const { authorization = '' } = request.headers;
  const answer = await fetch(`${meant?.apiUrl}${method}`, {
    method: 'POST',
    headers: { 'content-type': contentType, authorization },
    body,
  });
  const headers = [...answer.headers].filter(([name]) =>
    /^(?:content-type|x-oauth-scopes|retry-after)$/.test(name),
  );
  response.writeHead(answer.status, Object.fromEntries(headers)).end(await answer.text());
}
