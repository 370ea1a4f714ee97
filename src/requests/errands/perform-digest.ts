import type { StoredErrand } from './errand.ts';
import { type ErrandNeeds, tryLater } from './task.ts';

/** More would be no list to read. */
const MOST = 50;
/** It is of today, or of no use. */
const LONGEST = 6 * 3_600_000;

/** One message on what is open in a channel, once; nothing where nothing is. */
export async function performDigest(
  stored: StoredErrand,
  channel: string,
  needs: ErrandNeeds,
): Promise<void> {
  const { store, messenger, now } = needs;
  if (now() - stored.createdAt > LONGEST) return store.finishErrand(stored);
  if (stored.place) {
    const found = await messenger.find({ channel, threadTs: null }, stored.id, stored.createdAt);
    if (found.kind === 'done' && found.value !== null) return store.finishErrand(stored);
    if (found.kind !== 'done' && found.kind !== 'refused') return tryLater({ ...needs, stored }, found);
  }
  const { requests, next } = await store.unfinished([channel], { limit: MOST });
  if (requests.length === 0) return store.finishErrand(stored);
  await store.placeErrand(stored.id, channel);
  const posted = await messenger.digest(requests, next !== null, channel, stored.id);
  return posted.kind === 'done' || posted.kind === 'refused'
    ? store.finishErrand(stored)
    : tryLater({ ...needs, stored }, posted);
}
