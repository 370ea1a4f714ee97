import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LocalSlack } from '../interface.ts';
import type { AuthorService } from './author/author.ts';
import type { Cast } from './cast.ts';
import { createGuard } from './guard.ts';
import { createReads } from './reads.ts';
import { serve } from './routes.ts';
import type { Room } from './showing/snapshot.ts';
import { createStream } from './stream.ts';
import type { TourStep } from './wire.ts';

export interface WindowOptions {
  readonly cast: Cast;
  readonly tour: readonly TourStep[];
  /** Taken if it is free; otherwise any free one. */
  readonly port: number;
  /** What authors see; without it, there is no such view. */
  readonly author?: AuthorService;
}

export interface PlaygroundWindow {
  /** With the key of this start in it: who has the address can act here. */
  readonly url: string;
  close(): Promise<void>;
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    if (port === 0 || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return listen(server, 0);
  }
  return (server.address() as AddressInfo).port;
}

function allRead({ slack, cast, reads }: Room): void {
  for (const channel of slack.channels()) {
    const last = slack.messages(channel).at(-1);
    if (last) for (const { user } of cast.members) reads.mark(user.id, channel.id, last.ts);
  }
}

/** The page in front of a local Slack, on loopback only. Whatever was written before it opens counts as read. */
export async function openWindow(
  slack: LocalSlack,
  { cast, tour, port: wanted, author }: WindowOptions,
): Promise<PlaygroundWindow> {
  const key = randomBytes(16).toString('base64url');
  const room: Room = { slack, cast, tour, reads: createReads(), author: author ?? null };
  allRead(room);
  const stream = createStream();
  const unwatch = [slack.watch(stream.changed), author?.onChange(stream.changed)];
  const server = createServer();
  const port = await listen(server, wanted);
  const guard = createGuard(port, key);
  server.on('request', (request, response) => {
    serve({ room, stream, guard }, request, response).catch(() => response.destroy());
  });
  return {
    url: `http://127.0.0.1:${port}/#key=${key}`,
    close: async () => {
      for (const stop of unwatch) stop?.();
      stream.close();
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
