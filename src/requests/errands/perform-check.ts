import { isSilent } from '../request.ts';
import { type Task, tryLater } from './task.ts';

/** After so long the channel hears of it anyway. */
const LONGEST = 24 * 3_600_000;

/** Asks whoever has the request, in a direct message, how it goes: unless something has happened meanwhile. */
export async function performCheck(task: Task<'check'>): Promise<void> {
  const { store, messenger, stored, errand, request, now } = task;
  const isOver = request.claimant !== errand.who || !isSilent(request) || now() - stored.createdAt > LONGEST;
  if (isOver) return store.finishErrand(stored);
  const where = await messenger.direct(errand.who);
  if (where.kind !== 'done')
    return where.kind === 'refused' ? store.finishErrand(stored) : tryLater(task, where);
  if (stored.place) {
    const found = await messenger.find(where.value, stored.id, stored.createdAt);
    if (found.kind === 'done' && found.value !== null) return store.finishErrand(stored);
    if (found.kind !== 'done' && found.kind !== 'refused') return tryLater(task, found);
  }
  await store.placeErrand(stored.id, where.value.channel);
  const asked = await messenger.askHolder(request, where.value, stored.id);
  return asked.kind === 'done' || asked.kind === 'refused'
    ? store.finishErrand(stored)
    : tryLater(task, asked);
}
