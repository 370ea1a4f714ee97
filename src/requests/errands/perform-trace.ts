import { isForAskerOnly } from '../audience/for-asker-only.ts';
import type { Outcome } from '../messenger.ts';
import { isClosed, type Source } from '../request.ts';
import type { Trace } from '../request-store.ts';
import { postOnce, type Task, tryLater } from './task.ts';

/** Later nobody wonders any more. */
const LONGEST = 24 * 3_600_000;
/** Until a request that is on its way to another place is looked at again. */
const ON_ITS_WAY = 30_000;

/** Says below a message that was routed, or to whoever wrote it, where it went and by whom. */
export async function performTrace(task: Task<'trace'>): Promise<void> {
  const { store, messenger, stored, request, errand } = task;
  const { to } = errand;
  const isMoving = request.channel === null && !isClosed(request) && !isTooLate(task);
  if (isMoving) return store.postponeErrand(stored.id, task.now() + ON_ITS_WAY, null);
  const found = await whatToTell(task, to);
  if (isTemporary(found)) return tryLater(task, found);
  if (found.kind !== 'done') return store.finishErrand(stored);
  const { name, place } = found.value;
  const told = await postOnce(task, place, () => messenger.trace(request, to, name, place, stored.id));
  if (isTemporary(told)) return tryLater(task, told);
  const trace = told.kind === 'done' ? { to, channel: place.channel, ts: told.value.ts } : undefined;
  return store.finishErrand(stored, { trace });
}

/** What was said of it is drawn anew, for the request is elsewhere now; where that may not be told, it stays as it is. */
export async function performTraces(task: Task<'traces'>): Promise<void> {
  const { store, messenger, stored, request } = task;
  for (const { to, channel, ts } of await store.traces(request.id)) {
    const found = await whatToTell(task, to);
    const drawn =
      found.kind === 'done'
        ? await messenger.changeTrace(request, to, found.value.name, { channel, ts })
        : found;
    if (isTemporary(drawn)) return tryLater(task, drawn);
  }
  return store.finishErrand(stored);
}

/** Where whoever wrote the message is asked something, if they have heard where it went; `refused` where they are not. */
export async function authorPlace(task: Task<'note'>): Promise<Outcome<Telling['place']>> {
  const traces = await task.store.traces(task.request.id);
  return traces.some(({ to }) => to === 'author') ? mapTelling(await whatToTell(task, 'author')) : NOBODY;
}

const mapTelling = (found: Outcome<Telling>): Outcome<Telling['place']> =>
  found.kind === 'done' ? { kind: 'done', value: found.value.place } : found;

type Doing = Task<'trace'> | Task<'traces'> | Task<'note'>;

interface Telling {
  /** The name of the channel that has it. */
  readonly name: string;
  readonly place: { readonly channel: string; readonly threadTs: string | null };
}

/** `refused` where it is not for us to say anything: nothing of what goes to a private channel, and nothing where others read along. */
async function whatToTell(task: Doing, to: Trace['to']): Promise<Outcome<Telling>> {
  const { messenger, request } = task;
  const { source, channel } = request;
  if (source === null || channel === null || isForAskerOnly(request) || isTooLate(task)) return NOBODY;
  const [now, where] = await Promise.all([messenger.channelNow(channel), placeFor(task, to, source)]);
  if (now.kind !== 'done') return now;
  if (where.kind !== 'done') return where;
  const { name, isPrivate, isShared } = now.value;
  return isPrivate || isShared ? NOBODY : { kind: 'done', value: { name, place: where.value } };
}

const isTooLate = ({ now, stored }: Pick<Doing, 'now' | 'stored'>): boolean =>
  now() - stored.createdAt > LONGEST;

async function placeFor(
  { messenger }: Pick<Doing, 'messenger'>,
  to: Trace['to'],
  { channel, ts, threadTs, author }: Source,
): Promise<Outcome<Telling['place']>> {
  if (to === 'author') {
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
