import ICAL from 'ical.js';
import { wallOf } from './zones.ts';

/** Seconds between two returns that have the same place in the days, weeks or hours of the clocks. */
const PERIODS: Readonly<Record<string, number>> = {
  ...{ SECONDLY: 1, MINUTELY: 60, HOURLY: 3600 },
  ...{ DAILY: 24 * 3600, WEEKLY: 7 * 24 * 3600 },
};

/** A rota may have begun years ago: its first return after which `wall` may come, where nothing counts them from the beginning. */
export function laterStart(event: ICAL.Event, wall: number): ICAL.Time {
  const start = event.startDate.clone();
  const rules = event.component.getAllProperties('rrule').map((one) => one.getFirstValue());
  const [rule] = rules;
  const isPlain = rules.length === 1 && rule instanceof ICAL.Recur && !rule.count;
  if (!isPlain || event.component.hasProperty('rdate')) return start;
  const period = (PERIODS[rule.freq] ?? 0) * rule.interval;
  const seconds = (wall - wallOf(start)) / 1000;
  if (period === 0 || seconds < period) return start;
  const skipped = Math.floor(seconds / period) * period;
  start.adjust(Math.floor(skipped / (24 * 3600)), 0, 0, skipped % (24 * 3600));
  return start;
}
