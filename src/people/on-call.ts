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
export interface OnCallService {
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
  /** Where what was last read outlives a restart; absent: nowhere. */
  readonly copies?: CalendarCopies;
}

/** What was read of a calendar, and when. */
export interface CalendarCopy {
  readonly text: string;
  /** In milliseconds. */
  readonly readAt: number;
}

/** The last good copy of each calendar, by its address. Neither call throws. */
export interface CalendarCopies {
  find(address: string): Promise<CalendarCopy | null>;
  keep(address: string, copy: CalendarCopy): Promise<void>;
}

const PATIENCE = 10_000;
const LARGEST = 2_000_000;
const MINUTE = 60_000;

export function createOnCallService({ calendars, now, log, every, copies }: OnCallNeeds): OnCallService {
  const kept = new Map<string, CalendarCopy>();
  const faults = new Map<string, string>();
  const told = new Map<
    string,
    { readonly minute: number; readonly readAt: number; readonly onCall: OnCall }
  >();
  let timer: NodeJS.Timeout | undefined;
  const read = async (slug: string, address: string) => {
    try {
      const copy = { text: await readCalendar(address), readAt: now() };
      kept.set(slug, copy);
      faults.delete(slug);
      if (turnsAt(copy.text, copy.readAt).fault === null) await copies?.keep(address, copy);
    } catch (error) {
      const fault = error instanceof NotRead ? error.message : 'The calendar cannot be read.';
      if (faults.get(slug) !== fault)
        log.warn('a calendar cannot be read, so what was last read stays', { role: slug, fault });
      faults.set(slug, fault);
    }
  };
  const refresh = () => Promise.all([...calendars].map(([slug, address]) => read(slug, address)));
  const recall = async ([slug, address]: readonly [string, string]) => {
    const copy = (await copies?.find(address)) ?? null;
    if (copy !== null && !kept.has(slug)) kept.set(slug, copy);
  };
  const minute = () => Math.floor(now() / MINUTE);
  return {
    minute,
    start() {
      if (calendars.size === 0) return;
      void Promise.all([...calendars].map(recall)).then(refresh);
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

/** Rejects with a sentence that says why not, and never with the address. */
export async function readCalendar(address: string): Promise<string> {
  try {
    return await textOf(address);
  } catch (error) {
    throw error instanceof NotRead ? error : new NotRead(`The calendar cannot be read (${codeOf(error)}).`);
  }
}

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
