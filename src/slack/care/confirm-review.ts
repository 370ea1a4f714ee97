import { reviewedWords } from '../../blocks/care/review-reminder.ts';
import { dayOf } from '../../catalog/dates/day.ts';
import type { Services } from '../app/services.ts';

/** Notes that a document is right, if the person owns it; gives what they are told. */
export async function confirmReview(
  { library, owners, careJobs, store, now }: Services,
  document: string,
  userId: string,
): Promise<string> {
  const { say, catalog } = library();
  const review = catalog.reviews.get(document);
  if (!review) return say.reviews.gone;
  const isOwner = review.owner === null ? null : await owners.isOwner(review.owner, userId);
  if (isOwner?.kind === 'trouble' || isOwner?.kind === 'slow-down') return say.reviews.unchecked;
  if (isOwner?.kind !== 'done' || !isOwner.value) return say.reviews.notOwner;
  const at = now();
  await store.reviews.confirm(document, dayOf(at), userId, at);
  await careJobs.learn();
  return reviewedWords(review, dayOf(at), say);
}
