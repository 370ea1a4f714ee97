import type { ListedHolder } from '../lines/listed-holder.ts';

/** Whose turn it is, week by week. */
export interface WeeklyRota {
  /** In the order of their turns. */
  readonly people: readonly ListedHolder[];
  /** Day on which the first of them begins, such as "2026-01-05". */
  readonly start: string;
  /** ISO weekday on which it goes on to the next, and the time of day there, "HH:MM". */
  readonly day: number;
  readonly time: string;
  /** IANA time zone. */
  readonly zone: string;
}
