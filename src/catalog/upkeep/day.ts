/** A day of the calendar, such as "2026-05-01". Reviews are reckoned in days, so nothing here knows of hours or zones. */
export type Day = string;

const LENGTH = 24 * 60 * 60_000;

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

/** "2 March", with the year where it is not that of `today`; as `locale` writes it. */
export function dayWords(day: Day, today: Day, locale = 'en-GB'): string {
  const isThisYear = today.startsWith(day.slice(0, 5));
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'long',
    ...(isThisYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.parse(day));
}
