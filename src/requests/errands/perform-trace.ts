import { isForAskerOnly } from '../audience/for-asker-only.ts';
import type { Outcome } from '../messenger.ts';
import type { Source } from '../request.ts';
import { postOnce, type Task, tryLater } from './task.ts';

/** Later nobody wonders any more. */
const LONGEST = 24 * 3_600_000;

/**
 * Says below a message that was routed, and to whoever wrote it, where it went and by whom: but nothing of what goes to a
 * private channel, and nothing where others read along.
 */
export async function performTrace(task: Task<'trace'>): Promise<void> {
  const { store, messenger, stored, request, now } = task;
  const { source, channel } = request;
  const isOver = isForAskerOnly(request) || now() - stored.createdAt > LONGEST;
  if (source === null || channel === null || isOver) return store.finishErrand(stored);
  const [to, where] = await Promise.all([messenger.channelNow(channel), placeFor(task, source)]);
  if (isTemporary(to)) return tryLater(task, to);
  if (isTemporary(where)) return tryLater(task, where);
  if (to.kind !== 'done' || where.kind !== 'done' || to.value.isPrivate || to.value.isShared)
    return store.finishErrand(stored);
  const place = where.value;
  const { name } = to.value;
  const told = await postOnce(task, place, () =>
    messenger.trace(request, task.errand.to, name, place, stored.id),
  );
  return isTemporary(told) ? tryLater(task, told) : store.finishErrand(stored);
}

type Place = Outcome<{ channel: string; threadTs: string | null }>;

/** `refused` where it is not for us to say anything. */
async function placeFor(
  { messenger, errand }: Task<'trace'>,
  { channel, ts, threadTs, author }: Source,
): Promise<Place> {
  if (errand.to === 'author') {
    const isOurs = author === null ? null : await messenger.isColleague(author);
    if (author === null || isOurs === null) return NOBODY;
    return isOurs.kind !== 'done' ? isOurs : isOurs.value ? messenger.direct(author) : NOBODY;
  }
  if (channel.startsWith('D')) return NOBODY;
  const found = await messenger.channelNow(channel);
  if (found.kind !== 'done') return found;
  const { hasBot, isArchived, isShared } = found.value;
  return hasBot && !isArchived && !isShared
    ? { kind: 'done', value: { channel, threadTs: threadTs ?? ts } }
    : NOBODY;
}

const NOBODY = { kind: 'refused', reason: 'not_in_channel' } as const;

/** What Slack will never let us know is no reason to ask again. */
const isTemporary = <T>(
  outcome: Outcome<T>,
): outcome is Extract<Outcome<T>, { kind: 'trouble' | 'slow-down' }> =>
  outcome.kind === 'slow-down' || (outcome.kind === 'trouble' && outcome.reason !== 'missing_scope');
