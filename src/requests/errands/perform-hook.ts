import { LONGEST_PAUSE } from './errand.ts';
import { hookBody } from './hook.ts';
import type { Task } from './task.ts';

const SECOND = 1000;
/** Whoever has not listened for so long has been told by `doctor` and by the log. */
const GIVE_UP = 3 * 24 * 3600 * SECOND;

/** Tells the operator's own address of an event: never of what is confidential. */
export async function performHook(task: Task<'hook'>): Promise<void> {
  const { store, stored, errand, request, hook, now, log } = task;
  const event = (await store.events(request.id)).find(({ key }) => key === errand.key);
  if (!hook || !event || request.confidential) return store.finishErrand(stored);
  const told = await hook.deliver(stored.id, hookBody(request, event, hook.withWords));
  if (told.kind === 'done') return store.finishErrand(stored);
  if (told.kind === 'slow-down')
    return store.postponeErrand(stored.id, now() + Math.min(told.seconds * SECOND, LONGEST_PAUSE), null);
  const what = { request: request.id, event: event.kind, reason: told.reason, attempt: stored.failures + 1 };
  if (now() - stored.createdAt > GIVE_UP) {
    log.error('the web hook did not take an event for three days, so it is dropped', what);
    return store.finishErrand(stored);
  }
  log.warn('the web hook did not take an event, trying again', what);
  const pause = Math.min(5 * 2 ** Math.min(stored.failures + 1, 10) * SECOND, LONGEST_PAUSE);
  return store.postponeErrand(stored.id, now() + pause, told.reason);
}
