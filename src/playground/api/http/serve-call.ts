import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Sockets } from '../../delivery/sockets.ts';
import type { JsonObject } from '../../json.ts';
import { SlackRefusal } from '../../workspace/slack-refusal.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { answerCall } from './answer-call.ts';
import { readArguments } from './arguments.ts';
import { bearer } from './bearer.ts';
import { openConnection } from './open-connection.ts';
import { unlessOrdered } from './ordered-failure.ts';
import { readBody } from './read-body.ts';

const jsonType = 'application/json; charset=utf-8';

/** What can be known of the arguments before anybody may complain about them; the token may stand among them. */
function peek(read: () => JsonObject): JsonObject {
  try {
    return read();
  } catch (error) {
    if (error instanceof SlackRefusal) return {};
    throw error;
  }
}

/** One call of the Web API. */
export async function serveCall(
  { workspace, sockets }: { workspace: Workspace; sockets: Sockets },
  request: IncomingMessage,
  response: ServerResponse,
  address: URL,
): Promise<void> {
  const method = address.pathname.slice('/api/'.length);
  const body = await readBody(request);
  const contentType = request.headers['content-type'] ?? 'application/x-www-form-urlencoded';
  const read = () => readArguments(contentType, request.method === 'GET' ? address.search : body);
  const { token: given, ...args } = peek(read);
  const token = bearer(request) ?? (typeof given === 'string' ? given : undefined);
  const call = { method, token, readArguments: read };
  const opens = method === 'apps.connections.open';
  const scopes = workspace.manifest.scopes.join(',');
  await unlessOrdered(workspace, { method, arguments: args }, response, () => {
    const answer = opens ? openConnection(workspace, sockets, call) : answerCall(workspace, call);
    return () => {
      response.writeHead(200, { 'content-type': jsonType, 'x-oauth-scopes': scopes });
      response.end(JSON.stringify(answer));
    };
  });
}
