const UNITS: readonly (readonly [days: number, noun: string])[] = [
  [365.25, 'year'],
  [365.25 / 12, 'month'],
  [7, 'week'],
  [1, 'day'],
];

/** Days, ages and spans of time. */
export const time = {
  /** How `Intl` writes days and hours. */
  locale: 'en-GB',
  /** "today", "yesterday", "13 days ago", "2 weeks ago": in the largest unit of which two have gone by. */
  ago(days: number): string {
    if (days === 0) return 'today';
    if (days === 1) return 'yesterday';
    const [length, noun] = UNITS.find(([unit]) => days >= 2 * unit) ?? [1, 'day'];
    return `${Math.floor(days / length)} ${noun}s ago`;
  },
  today: 'today',
  tomorrow: 'tomorrow',
  /** Before a weekday or a date. */
  on: (day: string): string => `on ${day}`,
  /** "tomorrow at 09:00 (London time)". */
  moment: (day: string, time: string, zone: string): string => `${day} at ${time} (${zone})`,
  zone: (place: string): string => `${place} time`,
  reviewed: 'Reviewed',
  overdue: 'Overdue for review',
  since: (day: string): string => `since ${day}`,
  more: (count: number): string => `${count} more`,
  /** Of minutes of working time, of which a day has eight hours. */
  length(minutes: number): string {
    const [size, unit] =
      minutes % (8 * 60) === 0 ? [8 * 60, 'day'] : minutes % 60 === 0 ? [60, 'hour'] : [1, 'minute'];
    const count = minutes / size;
    return `${count} ${unit}${count === 1 ? '' : 's'}`;
  },
  claimedWithin: (length: string): string => `claimed within ${length}`,
  resolvedWithin: (length: string): string => `resolved within ${length}`,
  aim: (parts: readonly string[]): string => `${parts.join(' and ')} (of working time)`,
};
