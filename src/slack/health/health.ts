import type { IncomingMessage, ServerResponse } from 'node:http';
import { program } from '../../installation.ts';
import type { Complaint } from './watch.ts';

/** What those who look after the program need to know of it. */
export interface Vitals {
  isStopping(): boolean;
  /** Whether what happens in Slack reaches us. */
  isConnected(): boolean;
  /** Whether those who run it have paused it. */
  isPaused(): boolean;
  /** What else is wrong, or null. */
  complaint(): Promise<Complaint | null>;
}

/**
 * `well`: whether to wake somebody. `ready`: whether to send work here, for which it does not matter whether one message
 * can be posted. `alive`: whether a restart would help; a database that is away is no reason.
 */
export const HEALTH_PATHS = { well: '/healthz', ready: '/readyz', alive: '/livez' } as const;

const PAUSED = `Rolecall is paused, and takes nothing on. To go on: ${program} resume`;

export type HealthMonitor = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers `GET` of these paths with 200 or 503 and one sentence, which holds no secret. */
export function createHealthMonitor(vitals: Vitals): HealthMonitor {
  const answer = async (response: ServerResponse, about: readonly Complaint['about'][]) => {
    const wrong = await complaintOf(vitals, about);
    say(response, wrong === null ? 200 : 503, wrong ?? (vitals.isPaused() ? PAUSED : 'Rolecall is well.'));
  };
  return ({ url = '', method = '' }, response) => {
    const [path] = url.split('?');
    if (method !== 'GET' && method !== 'HEAD') say(response, 405, 'Ask with GET.');
    else if (path === HEALTH_PATHS.alive) say(response, 200, 'Rolecall lives.');
    else if (path === HEALTH_PATHS.well) void answer(response, ['keeping', 'posting']);
    else if (path === HEALTH_PATHS.ready) void answer(response, ['keeping']);
    else say(response, 404, `Ask for ${HEALTH_PATHS.well}, ${HEALTH_PATHS.ready} or ${HEALTH_PATHS.alive}.`);
  };
}

async function complaintOf(
  { isStopping, isConnected, complaint }: Vitals,
  about: readonly Complaint['about'][],
): Promise<string | null> {
  if (isStopping()) return 'Rolecall is stopping: it finishes what it has begun.';
  if (!isConnected()) return 'Rolecall is not connected to Slack at the moment. It tries again by itself.';
  const wrong = await complaint();
  return wrong && about.includes(wrong.about) ? wrong.words : null;
}

function say(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(`${sentence}\n`);
}
