import type { IncomingMessage } from 'node:http';

/** The token of a request's Authorization header. */
export function bearer({ headers }: IncomingMessage): string | undefined {
  return /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
}
