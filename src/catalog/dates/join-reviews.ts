import type { Problem } from '../../documents/problem.ts';
import { nearest } from '../../formats/lines/nearest.ts';
import type { Review } from '../../formats/routing/review-fields.ts';

export interface JoinedReviews {
  /** By path of the document. */
  readonly reviews: ReadonlyMap<string, Review>;
  readonly problems: readonly Problem[];
}

/**
 * What documents say of themselves and what lists say of them, as one; the documents' own word counts. `paths` are all
 * documents, those included that could not be read: what is said of them is not wrong.
 */
export function joinReviews(all: readonly Review[], paths: ReadonlySet<string>): JoinedReviews {
  const known = all.filter(({ document }) => paths.has(document)).sort(ownFirst);
  const joined = new Map<string, Review>();
  const problems = all.filter(({ document }) => !paths.has(document)).map((one) => unknown(one, paths));
  for (const review of known) {
    const first = joined.get(review.document);
    if (first !== undefined) problems.push(...conflicts(first, review));
    joined.set(review.document, first === undefined ? review : join(first, review));
  }
  return { reviews: joined, problems: [...problems, ...[...joined.values()].flatMap(undated)] };
}

function ownFirst(a: Review, b: Review): number {
  return Number(b.source.path === b.document) - Number(a.source.path === a.document);
}

/** Points to where the day stands, since that is what has to be changed. */
function join(first: Review, other: Review): Review {
  const { source } = first.reviewed === null && other.reviewed !== null ? other : first;
  return {
    ...first,
    reviewed: first.reviewed ?? other.reviewed,
    every: first.every ?? other.every,
    owner: first.owner ?? other.owner,
    source,
  };
}

function conflicts(first: Review, other: Review): readonly Problem[] {
  const differing = [
    differ(first.reviewed, other.reviewed) ? 'reviewed' : null,
    differ(first.every, other.every) ? 'review_every' : null,
    differ(first.owner, other.owner) ? 'owner' : null,
  ].filter((key) => key !== null);
  if (differing.length === 0) return [];
  const message = `The ${differing.join(' and ')} of ${other.document} is not what ${first.source.path} says, which counts. Keep one of them.`;
  return [warning(other, 'review-conflict', message)];
}

function differ<T>(a: T | null, b: T | null): boolean {
  return a !== null && b !== null && a !== b;
}

function unknown(review: Review, paths: ReadonlySet<string>): Problem {
  const near = nearest(review.document, paths);
  const hint =
    near === null ? 'Write its path as it is below the content folder.' : `Did you mean "${near}"?`;
  return warning(review, 'unknown-document', `There is no document "${review.document}". ${hint}`);
}

function undated(review: Review): readonly Problem[] {
  if (review.reviewed !== null || review.every === null) return [];
  const message = `${review.document} is to be reviewed every ${review.every} days, but nobody has said when it last was, so it is never overdue. Add the day, as in "reviewed: 2026-05-01".`;
  return [warning(review, 'no-review-date', message)];
}

function warning({ source }: Review, rule: string, message: string): Problem {
  return { ...source, severity: 'warning', rule, message };
}
