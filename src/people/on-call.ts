import { readFile } from 'node:fs/promises';
import type { Log } from '../log.ts';
import { type Turn, turnsAt } from './rota.ts';

/** Whose turn it is in a role. */
export interface OnCall {
  readonly turns: readonly Turn[];
  /** Why nothing, or not all, is known; null where all is well. */
  readonly fault: string | null;
  /** When the calendar was last read, in milliseconds; null where it never was. */
  readonly readAt: number | null;
  /** What was read is older than it should be. */
  readonly isOld: boolean;
}

/** The rotas that the operator has named, kept known beforehand: no answer waits for a calendar. */
export interface OnCallDesk {
  start(): void;
  stop(): void;
  /** The role's; null where it has no rota. */
  of(slug: string): OnCall | null;
  /** Changes once a minute, and with it what may be told. */
  minute(): number;
}

export interface OnCallNeeds {
  /** Address or file of each role's calendar, by slug. Addresses are often secret: none is ever logged. */
  readonly calendars: ReadonlyMap<string, string>;
  readonly now: () => number;
  readonly log: Log;
  /** In milliseconds. */
  readonly every: number;
}

const PATIENCE = 10_000;
const LARGEST = 2_000_000;
const MINUTE = 60_000;

export function createOnCallDesk({ calendars, now, log, every }: OnCallNeeds): OnCallDesk {
  const kept = new Map<string, { readonly text: string; readonly readAt: number }>();
  const faults = new Map<string, string>();
  const told = new Map<
    string,
    { readonly minute: number; readonly readAt: number; readonly onCall: OnCall }
  >();
  let timer: NodeJS.Timeout | undefined;
  const read = async (slug: string, address: string) => {
    try {
      kept.set(slug, { text: await textOf(address), readAt: now() });
      faults.delete(slug);
    } catch (error) {
      const fault =
        error instanceof NotRead ? error.message : `The calendar cannot be read (${codeOf(error)}).`;
      if (faults.get(slug) !== fault)
        log.warn('a calendar cannot be read, so what was last read stays', { role: slug, fault });
      faults.set(slug, fault);
    }
  };
  const refresh = () => Promise.all([...calendars].map(([slug, address]) => read(slug, address)));
  const minute = () => Math.floor(now() / MINUTE);
  return {
    minute,
    start() {
      if (calendars.size === 0) return;
      void refresh();
      timer = setInterval(refresh, every).unref();
    },
    stop: () => clearInterval(timer),
    of(slug) {
      if (!calendars.has(slug)) return null;
      const known = kept.get(slug);
      const fault = faults.get(slug) ?? null;
      if (!known)
        return {
          turns: [],
          fault: fault ?? 'Its calendar has not been read yet.',
          readAt: null,
          isOld: false,
        };
      const before = told.get(slug);
      const isOld = now() - known.readAt > 3 * every;
      if (before?.minute === minute() && before.readAt === known.readAt) return { ...before.onCall, isOld };
      const found = turnsAt(known.text, now());
      const onCall = { ...found, readAt: known.readAt, isOld };
      told.set(slug, { minute: minute(), readAt: known.readAt, onCall });
      return onCall;
    },
  };
}

class NotRead extends Error {}

/** No redirects: only what the operator has named is fetched. */
async function textOf(address: string): Promise<string> {
  if (!/^https?:/.test(address)) return readFile(address, 'utf8');
  const response = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(PATIENCE) });
  if (response.status >= 300 && response.status < 400)
    throw new NotRead('The calendar is somewhere else by now: set its new address in ON_CALL_CALENDARS.');
  if (!response.ok) throw new NotRead(`The calendar’s site answers with ${response.status}.`);
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > LARGEST) throw new NotRead(`The calendar is longer than ${LARGEST / 1_000_000} MB.`);
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

/** Never the words of an error, which may hold the address. */
const codeOf = (error: unknown): string =>
  error instanceof Error && error.name === 'TimeoutError'
    ? 'it takes longer than ten seconds'
    : error instanceof Error && 'code' in error
      ? String(error.code)
      : 'its site cannot be reached';
