import type { Review } from '../../formats/routing/review-fields.ts';
import { type Day, daysAfter, daysBetween } from './day.ts';

/** How a document stands on a certain day. `due`: the day is near, or come. `overdue`: it has passed. */
export interface Freshness {
  readonly state: 'fresh' | 'due' | 'overdue';
  /** Days since somebody last found the document right. */
  readonly age: number;
  /** The last day for the next review; null where nobody asks for one. */
  readonly dueOn: Day | null;
}

/** At most two weeks' notice, and for what is looked at often, a tenth of the time between. */
const NOTICE = 14;

/** Null where nobody has said when the document was reviewed. A day to come counts as today. */
export function freshness({ reviewed, every }: Review, today: Day): Freshness | null {
  if (reviewed === null) return null;
  const age = Math.max(0, daysBetween(reviewed, today));
  if (every === null) return { state: 'fresh', age, dueOn: null };
  const dueOn = daysAfter(reviewed, every);
  const left = daysBetween(today, dueOn);
  const notice = Math.min(NOTICE, Math.floor(every / 10));
  return { state: left < 0 ? 'overdue' : left <= notice ? 'due' : 'fresh', age, dueOn };
}

/** Reviews with days on which somebody said "still right" since, by path of the document; the later day counts. */
export function withConfirmed(
  reviews: ReadonlyMap<string, Review>,
  confirmed: ReadonlyMap<string, Day>,
): ReadonlyMap<string, Review> {
  return new Map(
    [...reviews].map(([path, review]) => {
      const day = confirmed.get(path) ?? '';
      return [path, day > (review.reviewed ?? '') ? { ...review, reviewed: day } : review];
    }),
  );
}
