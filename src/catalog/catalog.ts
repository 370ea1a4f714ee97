import type { Mark } from '../documents/markdown/marks.ts';
import type { Problem } from '../documents/problem.ts';
import type { Holidays } from '../formats/routing/days-off.ts';
import type { Review } from '../formats/routing/review-fields.ts';
import type { Owned } from './owned/owned.ts';
import type { Role, Statement } from './role.ts';

/** All roles, in the order people expect them listed (by name), and everything the authors should know. */
export interface Catalog {
  readonly roles: readonly Role[];
  /** Paths, services, systems and the like, and who owns them, in the order in which documents say so. */
  readonly owned: readonly Owned[];
  /** Questions that belong to nobody here, as people type them: examples of when to say "I don't know". */
  readonly outOfScope: readonly Statement[];
  /** Where to ask what no role owns, or null where nobody has said. */
  readonly fallbackChannel: string | null;
  /** When each document was last found right, and who looks after it, by its path; only those of which somebody says so. */
  readonly reviews: ReadonlyMap<string, Review>;
  /** Links and struck words in the documents, by path; only of those that have some. */
  readonly marks?: ReadonlyMap<string, readonly Mark[]>;
  /** Days on which nobody works, whatever their role. */
  readonly holidays?: readonly Holidays[];
  readonly problems: readonly Problem[];
}
