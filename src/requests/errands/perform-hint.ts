import { isClosed } from '../request.ts';
import { postOnce, settle, type Task } from './task.ts';

/** After so long nobody remembers what they wrote. */
const LONGEST = 24 * 3_600_000;

/** Tells somebody what became of what they have written. */
export async function performHint(task: Task<'hint'>): Promise<void> {
  const { store, messenger, stored, errand, request, now } = task;
  const { hint } = errand;
  const isOver = hint.why === 'closed' && !isClosed(request);
  if (isOver || now() - stored.createdAt > LONGEST) return store.finishErrand(stored);
  const { channel, threadTs } = hint;
  const tell = () => messenger.hint(request, hint, stored.id);
  return settle(task, await postOnce(task, { channel, threadTs }, tell));
}
