import { concerns } from '../catalog/dates/days-off.ts';
import type { Role } from '../catalog/role.ts';
import type { DaysOff } from '../formats/routing/days-off.ts';
import type { HolidayCalendar } from '../settings/calendars.ts';
import type { Turn } from './rota.ts';
import { type WatchedNeeds, watchCalendars } from './watched-calendars.ts';

export interface HolidayCalendars {
  /** Resolves when what was known before the last restart is known again. */
  start(): Promise<void>;
  stop(): void;
  /** Days on which a role does not work, by the calendars as they were last read. */
  daysOffOf(role: Pick<Role, 'slug' | 'routing'>): readonly DaysOff[];
  /** Calls back when days may have changed. */
  onChange(changed: () => void): () => void;
}

export const NO_HOLIDAYS: Pick<HolidayCalendars, 'daysOffOf' | 'onChange'> = {
  daysOffOf: () => [],
  onChange: () => () => {},
};

const DAY = 24 * 60 * 60_000;
/** Figures look back for a quarter, and nobody says "back on" of a day in three years. */
const SPAN = { before: 120 * DAY, after: 800 * DAY };

export function createHolidayCalendars(
  given: readonly HolidayCalendar[],
  needs: Omit<WatchedNeeds, 'calendars'>,
): HolidayCalendars {
  const listeners = new Set<() => void>();
  const named = given.map((one, index) => ({ ...one, name: calendarName(one, index) }));
  const calendars = new Map(named.map(({ name, address }) => [name, address]));
  const watched = watchCalendars({ ...needs, calendars }, SPAN, () => {
    for (const changed of listeners) changed();
  });
  return {
    start: watched.start,
    stop: watched.stop,
    daysOffOf: (role) =>
      named
        .filter(({ whom }) => concerns(whom, role))
        .flatMap(({ name, whom }) => daysOffIn(watched.outlook(name)?.turns ?? [], whom)),
    onChange(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

/** Tells calendars apart without their addresses, which may be secret. */
export const calendarName = ({ whom }: HolidayCalendar, index: number): string =>
  `holidays ${index + 1} (${whom ?? 'everybody'})`;

/** Of events, those of whole days on which nobody works. */
export const daysOffIn = (events: readonly Turn[], whom: string | null): readonly DaysOff[] =>
  events.flatMap(({ words, whole }) => {
    if (!whole || !isHoliday(words, whole.notes, whom)) return [];
    return [{ first: whole.first, last: whole.last }];
  });

/**
 * The public calendars of Google list observances such as Valentine's Day, too, and what is a holiday in some regions only;
 * their notes say so.
 */
function isHoliday(words: string, notes: string, whom: string | null): boolean {
  if (/^observance\b/i.test(notes.trim())) return false;
  if (!/\(regional holiday\)/i.test(words)) return true;
  return whom !== null && notes.toLowerCase().includes(whom.toLowerCase().replaceAll('-', ' '));
}
