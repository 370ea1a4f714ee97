import type { RoutingTargets } from '../../formats/routing/patience.ts';
import type { WorkingHours } from '../../formats/routing/working-hours.ts';
import { isSaid } from '../rules.ts';
import { afterWorkingTime } from '../working-time.ts';
import type { Interval } from './intervals.ts';

/** What a role has said of itself. */
export interface Aim {
  readonly hours: WorkingHours | null;
  readonly targets: RoutingTargets;
}

/** How many requests came to a role in a week, and how many of them were late; null where it has no targets. */
export interface Week {
  /** When it began, in milliseconds. */
  readonly from: number;
  readonly received: number;
  readonly late: number | null;
}

const WEEK = 7 * 24 * 3_600_000;
export const TREND_WEEKS = 12;
export const RECENTLY = 30 * 24 * 3_600_000;

/** Whether a role took longer than it means to, up to `now`: to claim, or to resolve, while it had the request. */
function isLate(
  { from, claimedAt, resolvedAt, endedAt }: Interval,
  { hours, targets }: Aim,
  now: number,
): boolean {
  const isOver = (target: number | null, done: number | null) =>
    target !== null && (done ?? endedAt ?? now) > afterWorkingTime(hours, from, inFull(target, hours));
  return isOver(targets.claim, claimedAt) || isOver(targets.resolve, resolvedAt);
}

const MINUTE = 60_000;
/** A working day is one of eight hours. Of a role whose hours nobody has said, each hour counts: so three times as many do. */
const inFull = (minutes: number, hours: WorkingHours | null): number =>
  minutes * MINUTE * (isSaid(hours) ? 1 : 3);

/** The last weeks, the oldest first, each ending where the next begins, and the last one now. */
export function weeksOf(intervals: readonly Interval[], aim: Aim | null, now: number): readonly Week[] {
  return Array.from({ length: TREND_WEEKS }, (_, index) => {
    const from = now - (TREND_WEEKS - index) * WEEK;
    const began = intervals.filter((interval) => interval.from > from && interval.from <= from + WEEK);
    return { from, received: began.length, late: lateAmong(began, aim, now) };
  });
}

/** Null where the role has no targets. */
export const lateAmong = (intervals: readonly Interval[], aim: Aim | null, now: number): number | null =>
  aim === null ? null : intervals.filter((interval) => isLate(interval, aim, now)).length;
