import { request } from 'node:http';
import type { Answer } from './delivery.ts';

export interface Post {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Buffer;
  readonly deadlineMs: number;
  /** Breaks the post off when this Slack stops. */
  readonly signal: AbortSignal;
}

function parsed(body: string, contentType: string): unknown {
  if (body === '') return undefined;
  if (!contentType.startsWith('application/json')) return body;
  try {
    return JSON.parse(body);
  } catch {
    return body;
  }
}

/**
 * Posts to the app and waits until the deadline, not longer. Each post has its own connection, so that neither side
 * keeps one open when it stops.
 */
export function post({ url, headers, body, deadlineMs, signal }: Post): Promise<Answer> {
  const started = performance.now();
  const ms = () => Math.round(performance.now() - started);
  return new Promise((resolve) => {
    const outgoing = request(url, {
      method: 'POST',
      headers: { ...headers, connection: 'close' },
      agent: false,
      signal,
    });
    const timer = setTimeout(() => {
      resolve({ late: true, ms: ms() });
      outgoing.destroy();
    }, deadlineMs);
    outgoing.on('error', (error) => {
      clearTimeout(timer);
      resolve({ late: false, ms: ms(), broken: error.message });
    });
    outgoing.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        clearTimeout(timer);
        const text = Buffer.concat(chunks).toString('utf8');
        const content = parsed(text, response.headers['content-type'] ?? '');
        resolve({ late: false, ms: ms(), status: response.statusCode ?? 0, body: content });
      });
    });
    outgoing.end(body);
  });
}
