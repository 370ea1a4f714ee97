import type { Catalog } from '../../catalog/catalog.ts';
import { dayOf, daysAfter, dayWords } from '../../catalog/dates/day.ts';
import { concerns } from '../../catalog/dates/days-off.ts';
import { calendarName, daysOffIn } from '../../people/holiday-calendars.ts';
import { readCalendar } from '../../people/read-calendar.ts';
import { turnsBetween } from '../../people/rota.ts';
import type { CalendarCopies } from '../../people/watched-calendars.ts';
import type { HolidayCalendar } from '../../settings/calendars.ts';
import { doubtful, type Finding, fine } from '../../slack/check-up/finding.ts';
import { lastCopy } from './check-calendars.ts';

const YEAR = 365 * 24 * 60 * 60_000;

/** Whether each calendar of HOLIDAY_CALENDARS can be read, has days off, and concerns a role. Never tells an address. */
export function checkHolidays(
  calendars: readonly HolidayCalendar[],
  { roles }: Catalog,
  copies: CalendarCopies,
  now: number = Date.now(),
): Promise<readonly Finding[]> {
  return Promise.all(
    calendars.map((one, index) => {
      const name = calendarName(one, index);
      if (roles.some((role) => concerns(one.whom, role))) return checkOne(name, one, copies, now);
      return doubtful(
        name,
        'No role is concerned.',
        'Write before its "=" the region or time zone of a routing file, or the slug of a role.',
      );
    }),
  );
}

async function checkOne(
  name: string,
  { address, whom }: HolidayCalendar,
  copies: CalendarCopies,
  now: number,
): Promise<Finding> {
  try {
    const { turns, fault } = turnsBetween(await readCalendar(address), now, now + YEAR);
    if (fault !== null)
      return doubtful(name, `Read, but: ${fault}`, 'Correct the calendar where it is kept.');
    return countDays(
      name,
      daysOffIn(turns, whom).map(({ first }) => first),
      now,
    );
  } catch (error) {
    const why = error instanceof Error ? error.message : 'It cannot be read.';
    const last = await lastCopy(address, copies, now);
    return doubtful(name, `${why} ${last}`, 'Correct its address in HOLIDAY_CALENDARS, or its site.');
  }
}

function countDays(name: string, days: readonly string[], now: number): Finding {
  const today = dayOf(now);
  const next = days.toSorted().find((day) => day >= today);
  if (next === undefined)
    return doubtful(
      name,
      'Read; it has no day off in the year to come.',
      'Look whether its events are of whole days, and whether its site has a newer one.',
    );
  const count = days.length === 1 ? 'one event' : `${days.length} events`;
  return fine(
    name,
    `Read; ${count} of whole days off until ${dayWords(daysAfter(today, 365), today)}, next on ${dayWords(next, today)}.`,
  );
}
