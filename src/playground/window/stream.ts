import type { ServerResponse } from 'node:http';

/** Tells every open window that something has changed; what it is, they ask themselves. */
export interface Stream {
  join(response: ServerResponse): void;
  changed(): void;
  close(): void;
}

const AT_MOST_EVERY_MS = 30;
const STILL_HERE_MS = 15_000;

export function createStream(): Stream {
  const open = new Set<ServerResponse>();
  const tell = (line: string) => {
    for (const response of open) response.write(line);
  };
  let soon: NodeJS.Timeout | null = null;
  const pulse = setInterval(() => tell(': still here\n\n'), STILL_HERE_MS).unref();
  return {
    join: (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: changed\n\n');
      open.add(response);
      response.on('close', () => open.delete(response));
    },
    changed: () => {
      soon ??= setTimeout(() => {
        soon = null;
        tell('data: changed\n\n');
      }, AT_MOST_EVERY_MS);
    },
    close: () => {
      clearInterval(pulse);
      if (soon) clearTimeout(soon);
      for (const response of open) response.end();
    },
  };
}
