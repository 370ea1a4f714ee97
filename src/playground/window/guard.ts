import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What is wrong with a request, as an HTTP status; null when it may pass. */
export type Guard = (request: IncomingMessage) => 401 | 403 | null;

function same(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}

/**
 * Loopback alone keeps nobody out: any web page open on this machine can reach the port. So the Host header must name
 * this server (a page that rebinds its DNS name to 127.0.0.1 sends its own), a browser must say that it comes from
 * here, and everything but the page's own files needs the key of this start.
 */
export function createGuard(port: number, key: string): Guard {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  return ({ headers, url = '/' }) => {
    if (!hosts.includes(headers.host ?? '')) return 403;
    if (headers.origin !== undefined && !hosts.some((host) => headers.origin === `http://${host}`))
      return 403;
    if (!url.startsWith('/api/')) return null;
    return same(String(headers.authorization ?? ''), `Bearer ${key}`) ? null : 401;
  };
}

export const securityHeaders: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};
