import { isSilent } from '../request.ts';
import { postOnce, settle, type Task } from './task.ts';

/** After so long the channel hears of it anyway. */
const LONGEST = 24 * 3_600_000;

/** Asks whoever has the request, in a direct message, how it goes: unless something has happened meanwhile. */
export async function performCheck(task: Task<'check'>): Promise<void> {
  const { store, messenger, stored, errand, request, now } = task;
  const isOver = request.claimant !== errand.who || !isSilent(request) || now() - stored.createdAt > LONGEST;
  if (isOver) return store.finishErrand(stored);
  const where = await messenger.direct(errand.who);
  if (where.kind !== 'done') return settle(task, where);
  const ask = () => messenger.askHolder(request, where.value, stored.id);
  return settle(task, await postOnce(task, where.value, ask));
}
