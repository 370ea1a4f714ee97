import type { IncomingMessage, ServerResponse } from 'node:http';

/** What those who look after the program need to know of it. */
export interface Vitals {
  isStopping(): boolean;
  /** Whether what happens in Slack reaches us. */
  isConnected(): boolean;
  /** Rejects while the database does not answer. */
  reachDatabase(): Promise<void>;
}

/** The one tells whether to send work here, the other whether a restart would help; a database that is away is no reason. */
export const HEALTH_PATHS = { ready: '/healthz', alive: '/livez' } as const;

export type HealthDesk = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers `GET /healthz` and `GET /livez` with 200 or 503 and one sentence, which holds no secret. */
export function createHealthDesk(vitals: Vitals): HealthDesk {
  let asking: Promise<string | null> | null = null; // however many ask at once, the database is asked once
  const ask = () => {
    asking ??= complaint(vitals).finally(() => {
      asking = null;
    });
    return asking;
  };
  return ({ url = '', method = '' }, response) => {
    const [path] = url.split('?');
    if (method !== 'GET' && method !== 'HEAD') say(response, 405, 'Ask with GET.');
    else if (path === HEALTH_PATHS.alive) say(response, 200, 'Rolecall lives.');
    else if (path === HEALTH_PATHS.ready)
      void ask().then((wrong) => say(response, wrong === null ? 200 : 503, wrong ?? 'Rolecall is well.'));
    else say(response, 404, `Ask for ${HEALTH_PATHS.ready} or ${HEALTH_PATHS.alive}.`);
  };
}

async function complaint({ isStopping, isConnected, reachDatabase }: Vitals): Promise<string | null> {
  if (isStopping()) return 'Rolecall is stopping: it finishes what it has begun.';
  if (!isConnected()) return 'Rolecall is not connected to Slack at the moment. It tries again by itself.';
  return reachDatabase().then(
    () => null,
    () => 'The database does not answer. Rolecall goes on as soon as it does.',
  );
}

function say(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${sentence}\n`);
}
