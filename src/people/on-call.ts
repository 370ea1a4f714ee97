import type { Log } from '../log.ts';
import { NotRead, readCalendar } from './read-calendar.ts';
import { goingOn, type Turn, turnsBetween } from './rota.ts';

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
  /** How calendars are fetched; absent: directly. */
  readonly fetch?: typeof fetch;
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

const MINUTE = 60_000;

/** The turns of the next hours, reckoned beforehand: a calendar may hold years. */
interface Outlook {
  readonly copy: CalendarCopy;
  readonly turns: readonly Turn[];
  readonly fault: string | null;
  /** False for what is no calendar. */
  readonly isWhole: boolean;
  /** In milliseconds. */
  readonly from: number;
  readonly until: number;
}

const HOURS = 6 * 60 * MINUTE;

export function createOnCallService({
  calendars,
  now,
  log,
  every,
  copies,
  fetch,
}: OnCallNeeds): OnCallService {
  const outlooks = new Map<string, Outlook>();
  const faults = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  const lookOut = (slug: string, copy: CalendarCopy): Outlook => {
    const [from, until] = [now(), now() + HOURS];
    const outlook = { copy, ...turnsBetween(copy.text, from, until), from, until };
    if (outlook.isWhole) outlooks.set(slug, outlook);
    return outlook;
  };
  const take = async (slug: string, address: string) => {
    const copy = { text: await readCalendar(address, fetch), readAt: now() };
    const kept = outlooks.get(slug);
    if (kept && kept.copy.text === copy.text && kept.until - now() > HOURS / 2) {
      outlooks.set(slug, { ...kept, copy });
    } else {
      const { isWhole, fault } = lookOut(slug, copy);
      if (!isWhole) throw new NotRead(fault ?? '');
    }
    await copies?.keep(address, copy);
  };
  const read = async (slug: string, address: string) => {
    try {
      await take(slug, address);
      faults.delete(slug);
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
    if (copy !== null && !outlooks.has(slug)) lookOut(slug, copy);
  };
  return {
    minute: () => Math.floor(now() / MINUTE),
    start() {
      if (calendars.size === 0) return;
      void Promise.all([...calendars].map(recall)).then(refresh);
      timer = setInterval(refresh, every).unref();
    },
    stop: () => clearInterval(timer),
    of(slug) {
      if (!calendars.has(slug)) return null;
      const kept = outlooks.get(slug);
      if (!kept)
        return {
          turns: [],
          fault: faults.get(slug) ?? 'Its calendar has not been read yet.',
          readAt: null,
          isOld: false,
        };
      const isIn = kept.from <= now() && now() < kept.until;
      const { turns, fault, copy } = isIn ? kept : lookOut(slug, kept.copy);
      const isOld = now() - copy.readAt > 3 * every;
      return { turns: goingOn(turns, now()), fault, readAt: copy.readAt, isOld };
    },
  };
}
