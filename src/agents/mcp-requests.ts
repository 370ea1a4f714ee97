import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { ANYBODY } from '../people/eyes.ts';
import type { Admit, Admitted } from '../slack/people/admit.ts';
import { bodyOf, jsonIn } from './body.ts';
import { type ApiAnswer, fault } from './http-api.ts';
import { createLookUps } from './look-ups.ts';
import type { McpFloor } from './mcp-server.ts';
import { say } from './say.ts';
import { askerIn, isSignedBySlack } from './slack-request.ts';

/** Slack's own agents, which say, signed, for whom they ask. */
export interface SlackAgents {
  readonly signingSecret: string;
  readonly admit: Admit;
  /** What is told before anybody has asked anything: which tools there are. */
  readonly floor: Pick<Admitted, 'answerer' | 'library'>;
  /** What is told, with the names that the app has in Slack. */
  readonly named?: (words: string) => string;
  readonly now: () => number;
}

/** A call of a program that has the token. */
export async function receiveMcp(
  request: IncomingMessage,
  response: ServerResponse,
  floor: McpFloor,
): Promise<void> {
  const read = await bodyOf(request);
  if ('fault' in read) return say(response, read.fault);
  const body = jsonIn(read.bytes);
  if (request.method !== 'POST') return refuseMethod(response);
  if ('fault' in body) return say(response, body.fault);
  await answerMcp(request, response, body.json, floor);
}

const UNSIGNED = 'Slack has not signed this for this app, or more than five minutes ago.';
const NOBODY =
  'Slack did not say for whom this is asked, so nothing is told. In the app’s manifest, auth_type of this server should be slack_identity_auth.';

/** A call of Slack's own agents: whoever it is for is told what they are told in Slack. */
export async function receiveSlack(
  request: IncomingMessage,
  response: ServerResponse,
  { signingSecret, admit, floor, named, now }: SlackAgents,
  version: string,
): Promise<void> {
  const read = await bodyOf(request);
  if ('fault' in read) return say(response, read.fault);
  if (!isSignedBySlack(request.headers, read.bytes, signingSecret, now()))
    return say(response, fault(401, UNSIGNED));
  if (request.method !== 'POST') return refuseMethod(response);
  const body = jsonIn(read.bytes);
  if ('fault' in body) return say(response, body.fault);
  if (Array.isArray(body.json)) return say(response, fault(400, 'Send one message at a time.'));
  const asker = askerIn(body.json);
  const admitted = asker === null ? { refused: NOBODY } : await admit(asker);
  if ('refused' in admitted) {
    const refusal = refusalOf(body.json, admitted.refused);
    if (refusal !== null) return say(response, refusal);
  }
  const { answerer, library } = 'refused' in admitted ? floor : admitted;
  const eyes = 'refused' in admitted ? ANYBODY : admitted.eyes;
  const offer = 'refused' in admitted ? async () => admitted : admitted.offer;
  const lookUps = createLookUps(answerer, library, eyes, named);
  await answerMcp(request, response, body.json, { lookUps, library, version, own: offer });
}

const message = z.object({ id: z.union([z.string(), z.number()]), method: z.string() });

/** Null for what tells nothing of the documents, such as the list of tools, which is asked for before anybody asks. */
function refusalOf(json: unknown, refused: string): ApiAnswer | null {
  const { data } = message.safeParse(json);
  if (data?.method === 'tools/call') {
    const result = { isError: true, content: [{ type: 'text', text: refused }] };
    return { status: 200, body: { jsonrpc: '2.0', id: data.id, result } };
  }
  if (!data?.method.startsWith('resources/')) return null;
  return { status: 200, body: { jsonrpc: '2.0', id: data.id, error: { code: -32_600, message: refused } } };
}

function refuseMethod(response: ServerResponse): void {
  response.setHeader('allow', 'POST');
  say(response, fault(405, 'MCP is spoken here by POST alone; there are no sessions.'));
}

/** Each message is a connection of its own: nothing is kept of whoever asks. */
async function answerMcp(
  request: IncomingMessage,
  response: ServerResponse,
  json: unknown,
  floor: McpFloor,
): Promise<void> {
  const { createMcpServer } = await import('./mcp-server.ts');
  const { StreamableHTTPServerTransport } = await import(
    '@modelcontextprotocol/sdk/server/streamableHttp.js'
  );
  const server = createMcpServer(floor);
  const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
  response.on('close', () => void server.close());
  await server.connect(transport);
  await transport.handleRequest(request, response, json);
}
