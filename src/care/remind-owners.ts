import { type Day, dayOf } from '../catalog/dates/day.ts';
import { withConfirmed } from '../catalog/dates/freshness.ts';
import { type OverdueDocument, overdueByOwner } from '../catalog/dates/overdue.ts';
import type { Review } from '../formats/routing/review-fields.ts';
import type { Log } from '../log.ts';
import type { Leases } from '../requests/jobs/leases.ts';
import type { Notifier } from './notifier.ts';
import type { KeptReview, ReviewStore } from './review-store.ts';

export interface ReminderNeeds {
  readonly store: { readonly reviews: ReviewStore; readonly leases: Leases };
  /** By path of the document, as the documents have them. */
  readonly reviews: () => ReadonlyMap<string, Review>;
  readonly notifier: Notifier;
  readonly now: () => number;
  readonly log: Log;
}

const WEEK = 7 * 24 * 60 * 60_000;

/**
 * One message to each owner with all that is overdue, when something has become so: once for each time that a review is
 * missed, and no more than one a week. Every replica may run it at any moment. What is marked is not told twice, even if
 * it was never read.
 */
export async function remindOwners(needs: ReminderNeeds): Promise<void> {
  const { store, reviews, now } = needs;
  const kept = await store.reviews.list();
  const today = dayOf(now());
  const known = withConfirmed(reviews(), confirmedDays(kept));
  const reminded = new Map(kept.map(({ document, remindedAt }) => [document, remindedAt ?? 0]));
  for (const { owner, documents } of overdueByOwner({ reviews: known }, today)) {
    const isNews = documents.some(
      ({ review, since }) => (reminded.get(review.document) ?? 0) < Date.parse(since),
    );
    if (owner !== null && isNews) await remindOwner(needs, owner, documents, today);
  }
}

/** Days on which somebody said in Slack that a document is right, by its path. */
export function confirmedDays(
  reviews: readonly Pick<KeptReview, 'document' | 'reviewed'>[],
): ReadonlyMap<string, Day> {
  return new Map(
    reviews.flatMap(({ document, reviewed }) => (reviewed === null ? [] : [[document, reviewed] as const])),
  );
}

async function remindOwner(
  { store, notifier, now, log }: ReminderNeeds,
  owner: string,
  documents: readonly OverdueDocument[],
  today: Day,
): Promise<void> {
  const place = await notifier.placeOf(owner);
  if (place.kind !== 'done' || place.value === null) {
    const why = place.kind === 'done' ? 'no such person or channel' : place.kind;
    log.debug('could not tell the owner of overdue documents', { documents: documents.length, why });
    return;
  }
  const at = now();
  if (!(await store.leases.take(`review ${owner.toLowerCase()}`, at, at + WEEK))) return;
  const paths = documents.map(({ review }) => review.document);
  await store.reviews.remind(paths, at);
  const told = await notifier.askForReview(place.value, documents, today);
  if (told.kind === 'done') return;
  log.warn('could not remind of overdue documents', { documents: paths.length, why: told.kind });
  // Where Slack has surely not posted it, the next week may try again.
  if (told.kind !== 'trouble') await store.reviews.remind(paths, null);
}
