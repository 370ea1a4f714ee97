/** A day of the calendar, such as "2026-05-01". Reviews are reckoned in days, so nothing here knows of hours or zones. */
export type Day = string;

const LENGTH = 24 * 60 * 60_000;
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The day, by UTC, of a moment in milliseconds since 1970. */
export function dayOf(moment: number): Day {
  return new Date(moment).toISOString().slice(0, 10);
}

export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / LENGTH);
}

export function daysAfter(day: Day, days: number): Day {
  return dayOf(Date.parse(day) + days * LENGTH);
}

/** "2 March", with the year where it is not that of `today`. */
export function dayWords(day: Day, today: Day): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const words = `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''}`;
  return today.startsWith(`${year}-`) ? words : `${words} ${year}`;
}
