import { goingOn, type Turn } from './rota.ts';
import { type WatchedNeeds, watchCalendars } from './watched-calendars.ts';

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

const MINUTE = 60_000;
const SPAN = { before: 0, after: 6 * 60 * MINUTE };
const UNREAD = 'Its calendar has not been read yet.';

/** `calendars` by the slugs of roles. */
export function createOnCallService(needs: WatchedNeeds): OnCallService {
  const { calendars, now, every } = needs;
  const watched = watchCalendars(needs, SPAN);
  return {
    minute: () => Math.floor(now() / MINUTE),
    start: () => void watched.start(),
    stop: watched.stop,
    of(slug) {
      if (!calendars.has(slug)) return null;
      const outlook = watched.outlook(slug);
      if (outlook === null)
        return { turns: [], fault: watched.fault(slug) ?? UNREAD, readAt: null, isOld: false };
      const { turns, fault, copy } = outlook;
      const isOld = now() - copy.readAt > 3 * every;
      return { turns: goingOn(turns, now()), fault, readAt: copy.readAt, isOld };
    },
  };
}
