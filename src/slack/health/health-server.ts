import { once } from 'node:events';
import { createServer } from 'node:http';
import type { SlackSettings } from '../../config.ts';
import type { HealthMonitor } from './health.ts';

/** An HTTP server for those who look after the program, where Slack itself needs none. */
export interface HealthServer {
  /** Gives the port; null where nothing is to be opened. Rejects when the port is taken. */
  open(): Promise<number | null>;
  close(): Promise<void>;
}

/** On all interfaces, since those who ask stand outside the container. */
export function createHealthServer(
  answer: HealthMonitor,
  transport: SlackSettings['transport'],
): HealthServer {
  const server = createServer(answer);
  return {
    async open() {
      if (transport.kind !== 'socket' || transport.healthPort === undefined) return null;
      await once(server.listen(transport.healthPort), 'listening');
      const address = server.address();
      return typeof address === 'object' && address ? address.port : null;
    },
    async close() {
      server.closeAllConnections();
      if (server.listening) await new Promise((closed) => server.close(closed));
    },
  };
}
