import { type Answerer, createAnswerer } from './answers/answerer.ts';
import { createToday, type Day } from './catalog/dates/day.ts';
import { companyOf } from './company.ts';
import type { KnownCorrection } from './requests/moves/correction.ts';
import type { Company } from './requests/rules.ts';
import { type Library, withCorrections } from './search/library.ts';
import { withReviews } from './with-reviews.ts';

/** Who answers in one workspace of several. */
export interface Branch {
  readonly answerer: Answerer;
  readonly company: Company;
  library(): Library;
  learn(corrections: readonly KnownCorrection[]): void;
  confirm(days: ReadonlyMap<string, Day>): void;
}

/** Answers from documents that are shared with other workspaces, with corrections and reviews that are not. */
export function createBranch(
  shared: () => Library,
  kept: readonly KnownCorrection[],
  now: () => number,
): Branch {
  let corrections = kept.filter(isOpen);
  let confirmed: ReadonlyMap<string, Day> = new Map();
  let made: { readonly from: Library; readonly own: Library } | null = null;
  const library = (): Library => {
    const from = shared();
    if (made?.from !== from) made = { from, own: withReviews(withCorrections(from, corrections), confirmed) };
    return made.own;
  };
  return {
    answerer: createAnswerer(library, createToday(now)),
    company: companyOf(library),
    library,
    learn(known) {
      corrections = known.filter(isOpen);
      made = null;
    },
    confirm(days) {
      confirmed = days;
      made = null;
    },
  };
}

const isOpen = ({ state }: KnownCorrection): boolean => state === 'open';
