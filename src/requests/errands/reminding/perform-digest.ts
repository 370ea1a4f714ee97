import type { StoredErrand } from '../errand.ts';
import { type ErrandNeeds, postOnce, settle } from '../task.ts';

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
  const { requests, next } = await store.unfinished([channel], { limit: MOST });
  if (requests.length === 0) return store.finishErrand(stored);
  const doing = { ...needs, stored };
  const post = () => messenger.digest(requests, next !== null, channel, stored.id);
  return settle(doing, await postOnce(doing, { channel, threadTs: null }, post));
}
