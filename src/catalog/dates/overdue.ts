import type { Problem } from '../../documents/problem.ts';
import type { Review } from '../../formats/routing/review-fields.ts';
import type { Catalog } from '../catalog.ts';
import { type Day, dayWords } from './day.ts';
import { type Freshness, freshness } from './freshness.ts';

export interface OverdueDocument {
  readonly review: Review;
  readonly freshness: Freshness;
  /** The day on which a review was due. */
  readonly since: Day;
}

/** All that one owner has to look at. */
export interface OwnedDocuments {
  /** As the first of the documents has it; null where they name nobody. */
  readonly owner: string | null;
  /** Longest overdue first. */
  readonly documents: readonly OverdueDocument[];
}

export function overdueDocuments({ reviews }: Pick<Catalog, 'reviews'>, today: Day): OverdueDocument[] {
  return [...reviews.values()]
    .flatMap((review) => {
      const state = freshness(review, today);
      return state?.state === 'overdue' && state.dueOn !== null
        ? [{ review, freshness: state, since: state.dueOn }]
        : [];
    })
    .sort((a, b) => byCode(a.since, b.since) || byCode(a.review.document, b.review.document));
}

/** Overdue documents by owner, one reminder each; whatever nobody owns comes last. */
export function overdueByOwner(catalog: Pick<Catalog, 'reviews'>, today: Day): OwnedDocuments[] {
  const byOwner = new Map<string | null, OverdueDocument[]>();
  for (const document of overdueDocuments(catalog, today)) {
    const owner = document.review.owner?.toLowerCase() ?? null;
    byOwner.set(owner, [...(byOwner.get(owner) ?? []), document]);
  }
  return [...byOwner]
    .sort(([a], [b]) => Number(a === null) - Number(b === null) || byCode(a ?? '', b ?? ''))
    .map(([, documents]) => ({ owner: documents[0]?.review.owner ?? null, documents }));
}

/** What authors should know of their reviews today: those that are late, and days that have not come yet. */
export function reviewProblems(catalog: Pick<Catalog, 'reviews'>, today: Day): Problem[] {
  const future = [...catalog.reviews.values()].filter(
    ({ reviewed }) => reviewed !== null && reviewed > today,
  );
  return [...overdueDocuments(catalog, today).map((one) => overdueProblem(one, today)), ...future.map(early)];
}

function overdueProblem({ review, since }: OverdueDocument, today: Day): Problem {
  const { document, owner, source } = review;
  const whose = owner === null ? 'Nobody is named as its owner' : `It belongs to ${owner}`;
  const message = `${document} has been overdue for review since ${dayWords(since, today)}. ${whose}. Read it, correct what has changed, and write "reviewed: ${today}".`;
  return { ...source, severity: 'warning', rule: 'overdue-review', message };
}

function early({ document, reviewed, source }: Review): Problem {
  const message = `${document} is said to be reviewed on ${reviewed}, a day that has not come yet. Write the day on which somebody last found it right.`;
  return { ...source, severity: 'warning', rule: 'future-review', message };
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
