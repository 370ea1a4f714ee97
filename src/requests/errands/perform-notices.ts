import { type Task, tryLater } from './task.ts';

/** What comes after is not to wait for long: then the state is told by that, or by the answer to a click. */
const MOST_ATTEMPTS = 4;

/** Draws what the person who asked has been told anew, so that it offers what can be done now, and nothing else. */
export async function performNotices(task: Task<'notices'>): Promise<void> {
  const { store, messenger, stored, request } = task;
  for (const { note, channel, ts } of await store.notices(request.id)) {
    const drawn = await messenger.changeNote(request, note, { channel, ts });
    const isTemporary = drawn.kind === 'trouble' || drawn.kind === 'slow-down';
    if (isTemporary && stored.failures + 1 < MOST_ATTEMPTS) return tryLater(task, drawn);
  }
  await store.finishErrand(stored);
}
