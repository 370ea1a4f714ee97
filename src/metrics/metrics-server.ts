import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Prometheus } from './prometheus.ts';

export interface MetricsServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Answers `GET /metrics`, on an address of its own, which Slack need not reach. Rejects when that is taken. */
export async function openMetrics(
  prometheus: Pick<Prometheus, 'text' | 'contentType'>,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<MetricsServer> {
  const server = createServer(async ({ method, url = '' }, response) => {
    const isAsked = url.split('?')[0] === '/metrics';
    if (!isAsked || (method !== 'GET' && method !== 'HEAD')) {
      response.writeHead(isAsked ? 405 : 404, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(isAsked ? 'Ask with GET.\n' : 'Ask for /metrics.\n');
      return;
    }
    const text = await prometheus.text().catch(() => null);
    response.writeHead(text === null ? 500 : 200, { 'content-type': prometheus.contentType });
    response.end(text ?? '');
  });
  await once(server.listen(port, host), 'listening');
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
