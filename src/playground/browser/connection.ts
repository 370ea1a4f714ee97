import type { Deed, Outcome, Snapshot } from '../window/wire.ts';
import type { Place } from './kit/place.ts';

/** `gone`: the server does not answer; `stale`: it does, but it has been started anew with another key. */
export type Line = 'open' | 'gone' | 'stale';

export interface Connection {
  /** What the window shows at this place; null when the line is not open. */
  look(place: Place): Promise<Snapshot | null>;
  act(as: string, deed: Deed): Promise<Outcome>;
  /** Calls back after each change, and whenever the line is lost or found. Never ends but for a stale key. */
  listen(changed: () => void, line: (now: Line) => void): Promise<void>;
}

const AGAIN_MS = 1000;
const lost: Outcome = {
  ok: false,
  reason: 'The playground does not answer. Is it still running in the terminal?',
};

// Browsers open six connections to a server at most, for all windows together: one that nobody sees gives its own up.

function inSight(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', look);
      resolve();
    };
    document.addEventListener('visibilitychange', look);
    look();
  });
}

function outOfSight(): AbortSignal {
  const leaving = new AbortController();
  const look = () => {
    if (document.visibilityState !== 'hidden') return;
    document.removeEventListener('visibilitychange', look);
    leaving.abort();
  };
  document.addEventListener('visibilitychange', look);
  return leaving.signal;
}

export function createConnection(key: string): Connection {
  const headers = { authorization: `Bearer ${key}` };

  async function ask(path: string, init: RequestInit = {}): Promise<Response | null> {
    return fetch(path, { ...init, headers: { ...headers, ...init.headers } }).catch(() => null);
  }

  async function follow(response: Response, changed: () => void): Promise<void> {
    const reader = response.body?.getReader();
    for (;;) {
      const { value, done } = (await reader?.read()) ?? { value: undefined, done: true };
      if (done) return;
      if (new TextDecoder().decode(value).includes('data:')) changed();
    }
  }

  return {
    async look({ as, at, thread, ask: asked }) {
      const wanted = new URLSearchParams({ as, channel: at, thread, ask: asked });
      const response = await ask(`/api/state?${wanted}`);
      return response?.ok ? response.json() : null;
    },
    async act(as, deed) {
      const body = JSON.stringify(deed);
      const response = await ask(`/api/deed?${new URLSearchParams({ as })}`, { method: 'POST', body });
      return response?.ok ? response.json() : lost;
    },
    async listen(changed, line) {
      for (;;) {
        await inSight();
        const signal = outOfSight();
        const response = await ask('/api/stream', { signal });
        if (response?.status === 401) return line('stale');
        if (response?.ok) {
          line('open');
          await follow(response, changed).catch(() => undefined);
        }
        if (signal.aborted) continue;
        line('gone');
        await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      }
    },
  };
}
