const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short' });
const day = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long' });

/** The time of a message timestamp: seconds since 1970 with six decimals. */
const timeOf = (ts: string): Date => new Date(Number(ts) * 1000);

export const clockTime = (ts: string): string => clock.format(timeOf(ts));
export const fullTime = (ts: string): string => long.format(timeOf(ts));

export function dayOf(ts: string, now: Date): string {
  const date = timeOf(ts);
  return date.toDateString() === now.toDateString() ? 'Today' : day.format(date);
}
