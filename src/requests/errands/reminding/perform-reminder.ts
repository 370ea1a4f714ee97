import { isShut, moveOn } from '../../audience/move-on.ts';
import { isWaiting, type Request } from '../../request.ts';
import type { Errand, StoredErrand } from '../errand.ts';
import { type ErrandNeeds, postOnce, settle } from '../task.ts';
import { redrawReminder } from './perform-postings.ts';

/** One message for all requests of a channel that wait there for too long. */
export async function performReminder(
  stored: StoredErrand,
  { channel, requests: ids }: Extract<Errand, { kind: 'reminder' }>,
  needs: ErrandNeeds,
): Promise<void> {
  const { store, messenger } = needs;
  const open = (await requestsOf(ids, needs)).filter((it) => isWaiting(it) && it.channel === channel);
  if (open.length === 0) return store.finishErrand(stored);
  const doing = { ...needs, stored };
  const post = () => messenger.remind(open, channel, stored.id);
  const posted = await postOnce(doing, { channel, threadTs: null }, post);
  if (posted.kind === 'refused' && isShut(posted.reason))
    for (const request of open) await moveOn(request, posted.reason, needs);
  if (posted.kind !== 'done') return settle(doing, posted);
  const at = { channel, ts: posted.value.ts };
  await store.finishErrand(stored, {
    postings: open.map(({ id }) => ({ ...at, request: id, shown: { kind: 'reminder' } as const })),
  });
  const now = await requestsOf(ids, needs);
  if (!now.every(isWaiting)) await redrawReminder(at, needs); // it was seen to before it was known where that is said
}

async function requestsOf(ids: readonly string[], { store }: ErrandNeeds): Promise<readonly Request[]> {
  const found = await Promise.all(ids.map((id) => store.find(id)));
  return found.filter((it) => it !== null);
}
