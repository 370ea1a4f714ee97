import type { Log } from '../log.ts';
import { NotRead, readCalendar } from './read-calendar.ts';
import { type Turn, turnsBetween } from './rota.ts';

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

export interface WatchedNeeds {
  /** Address or file of each calendar, by a name that may be told. Addresses are often secret: none is ever logged. */
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

/** How far around the moment it is read, in milliseconds. */
export interface Span {
  readonly before: number;
  readonly after: number;
}

/** The events of some time, reckoned beforehand: a calendar may hold years. */
export interface Outlook {
  readonly copy: CalendarCopy;
  readonly turns: readonly Turn[];
  readonly fault: string | null;
  /** False for what is no calendar. */
  readonly isWhole: boolean;
  /** In milliseconds. */
  readonly from: number;
  readonly until: number;
}

/** Calendars that the operator has named, kept known beforehand: nobody waits for a calendar. */
export interface WatchedCalendars {
  /** Resolves when the last good copies are known; what the calendars say now follows. */
  start(): Promise<void>;
  stop(): void;
  /** Null where nothing of it has ever been read. */
  outlook(name: string): Outlook | null;
  /** Why it could not be read the last time; null where it could. */
  fault(name: string): string | null;
}

export function watchCalendars(
  { calendars, now, log, every, copies, fetch }: WatchedNeeds,
  { before, after }: Span,
  changed: () => void = () => {},
): WatchedCalendars {
  const outlooks = new Map<string, Outlook>();
  const faults = new Map<string, string>();
  let timer: NodeJS.Timeout | undefined;
  const lookOut = (name: string, copy: CalendarCopy): Outlook => {
    const [from, until] = [now() - before, now() + after];
    const outlook = { copy, ...turnsBetween(copy.text, from, until), from, until };
    if (outlook.isWhole) {
      outlooks.set(name, outlook);
      changed();
    }
    return outlook;
  };
  const take = async (name: string, address: string) => {
    const copy = { text: await readCalendar(address, fetch), readAt: now() };
    const kept = outlooks.get(name);
    if (kept && kept.copy.text === copy.text && kept.until - now() > after / 2) {
      outlooks.set(name, { ...kept, copy });
    } else {
      const { isWhole, fault } = lookOut(name, copy);
      if (!isWhole) throw new NotRead(fault ?? '');
    }
    await copies?.keep(address, copy);
  };
  const read = async (name: string, address: string) => {
    try {
      await take(name, address);
      faults.delete(name);
    } catch (error) {
      const fault = error instanceof NotRead ? error.message : 'The calendar cannot be read.';
      if (faults.get(name) !== fault)
        log.warn('a calendar cannot be read, so what was last read stays', { calendar: name, fault });
      faults.set(name, fault);
    }
  };
  let isUnderway = false; // an older answer is not to come after a newer one
  const refresh = async () => {
    if (isUnderway) return;
    isUnderway = true;
    await Promise.all([...calendars].map(([name, address]) => read(name, address)));
    isUnderway = false;
  };
  const recall = async ([name, address]: readonly [string, string]) => {
    const copy = (await copies?.find(address)) ?? null;
    if (copy !== null && !outlooks.has(name)) lookOut(name, copy);
  };
  return {
    async start() {
      if (calendars.size === 0) return;
      timer = setInterval(refresh, every).unref();
      await Promise.all([...calendars].map(recall));
      void refresh();
    },
    stop: () => clearInterval(timer),
    outlook(name) {
      const kept = outlooks.get(name);
      if (!kept) return null;
      return kept.from <= now() && now() < kept.until ? kept : lookOut(name, kept.copy);
    },
    fault: (name) => faults.get(name) ?? null,
  };
}
