import type { ServerResponse } from 'node:http';
import type { ApiAnswer } from './http-api.ts';

export function say(response: ServerResponse, { status, body }: ApiAnswer): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(body));
}
