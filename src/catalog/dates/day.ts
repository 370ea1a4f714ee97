/** A day of the calendar, such as "2026-05-01". Reviews are reckoned in days, so nothing here knows of hours or zones. */
export type Day = string;

const LENGTH = 24 * 60 * 60_000;

/** The day, by UTC, of a moment in milliseconds since 1970. */
export function dayOf(moment: number): Day {
  return new Date(moment).toISOString().slice(0, 10);
}

/** The day it is, which is reckoned once a day only: it is asked for with every question. */
export function createToday(now: () => number): () => Day {
  let today: Day = '';
  let [from, to] = [0, 0];
  return () => {
    const moment = now();
    if (moment >= from && moment < to) return today;
    from = Math.floor(moment / LENGTH) * LENGTH;
    to = from + LENGTH;
    today = dayOf(moment);
    return today;
  };
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
