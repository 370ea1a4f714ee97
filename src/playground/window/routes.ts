import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../api/http/read-body.ts';
import type { User } from '../workspace/people/people.ts';
import { pageFile } from './files.ts';
import { type Guard, securityHeaders } from './guard.ts';
import { perform } from './perform.ts';
import { readDeed } from './read-deed.ts';
import { type Room, snapshotOf } from './showing/snapshot.ts';
import type { Stream } from './stream.ts';

export interface Doorway {
  readonly room: Room;
  readonly stream: Stream;
  readonly guard: Guard;
}

function json(response: ServerResponse, value: unknown): void {
  response.setHeader('content-type', 'application/json; charset=utf-8').end(JSON.stringify(value));
}

function nothing(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}

async function sendFile(path: string, response: ServerResponse): Promise<void> {
  const file = await pageFile(path);
  if (file === null) nothing(response, 404);
  else response.setHeader('content-type', file.type).end(file.content);
}

/** An upload of the app. Its address holds a key, because pictures cannot be asked for with a header. */
function sendUpload({ slack }: Room, path: string, response: ServerResponse): void {
  const file = slack.files().find(({ address }) => address === path);
  if (file === undefined) nothing(response, 404);
  else response.setHeader('content-type', file.type).end(file.bytes);
}

/** The person that the window acts as; by handle, so that addresses can be read. The first one unless named. */
function actingAs({ cast }: Room, handle: string | null): User | undefined {
  return (cast.members.find(({ user }) => user.name === handle) ?? cast.members[0])?.user;
}

async function serveApi(door: Doorway, url: URL, request: IncomingMessage, response: ServerResponse) {
  const { room, stream } = door;
  const me = actingAs(room, url.searchParams.get('as'));
  const wanted = `${request.method} ${url.pathname}`;
  if (wanted === 'GET /api/stream') stream.join(response);
  else if (me === undefined) nothing(response, 404);
  else if (wanted === 'GET /api/state') {
    const given = (name: string) => url.searchParams.get(name) ?? '';
    const [channel, thread, ask] = [given('channel'), given('thread'), given('ask')];
    json(response, snapshotOf(room, { me, channel, thread, ask }));
  } else if (wanted === 'POST /api/deed') {
    const deed = readDeed(await readBody(request));
    if (deed === null) return nothing(response, 400);
    const outcome = await perform(room, me, deed);
    stream.changed();
    json(response, outcome);
  } else nothing(response, 404);
}

/** Answers one request of a window. */
export async function serve(
  door: Doorway,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  const refused = door.guard(request);
  if (refused !== null) return nothing(response, refused);
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (url.pathname.startsWith('/api/')) return serveApi(door, url, request, response);
  if (request.method !== 'GET') return nothing(response, 405);
  if (url.pathname.startsWith('/files/')) return sendUpload(door.room, url.pathname, response);
  return sendFile(url.pathname, response);
}
