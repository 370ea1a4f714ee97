import { isForAskerOnly } from '../audience/for-asker-only.ts';
import type { Outcome, Posted } from '../messenger.ts';
import type { Line } from '../talk/talk.ts';
import { findEarlier, postOnce, settle, type Task, tryLater } from './task.ts';

interface Place {
  readonly channel: string;
  readonly threadTs: string | null;
}

/** Makes the other thread show what was said as it is now: posts it once, then changes or deletes what was posted. */
export async function performMirror(task: Task<'mirror'>): Promise<void> {
  const { store, stored, errand } = task;
  const line = await store.line(errand.channel, errand.ts);
  if (!line) return store.finishErrand(stored);
  if (line.mirrorChannel !== null && line.mirrorTs !== null)
    return amend(task, line, { channel: line.mirrorChannel, ts: line.mirrorTs });
  return line.isGone ? takeBackEarlier(task, line) : post(task, line);
}

/** An earlier attempt may have posted it, and died before it could note where. */
async function takeBackEarlier(task: Task<'mirror'>, line: Line): Promise<void> {
  const { store, stored, messenger, request } = task;
  if (stored.place === null) return store.finishErrand(stored);
  const ways = line.side === 'holders' ? [isForAskerOnly(request), true] : [false];
  for (const isDirect of new Set(ways)) {
    const where = await placeFor(task, line, isDirect);
    if (where === null) break;
    if (where.kind !== 'done') return tryLater(task, where);
    const found = await findEarlier(task, where.value);
    if (found.kind !== 'done') return tryLater(task, found);
    const at = found.value && { channel: where.value.channel, ts: found.value.ts };
    if (at) return settle(task, await messenger.takeBack(at));
  }
  return store.finishErrand(stored);
}

async function amend(task: Task<'mirror'>, line: Line, at: { channel: string; ts: string }): Promise<void> {
  const { messenger, request } = task;
  const done = line.isGone ? await messenger.takeBack(at) : await messenger.changeLine(request, line, at);
  return settle(task, done);
}

async function post(task: Task<'mirror'>, line: Line): Promise<void> {
  const { store, stored, log } = task;
  const first = await placeFor(task, line, isForAskerOnly(task.request));
  let posted = first && (await postIn(task, line, first));
  if (posted?.kind === 'refused' && line.side === 'holders') {
    const direct = await placeFor(task, line, true);
    posted = direct && (await postIn(task, line, direct));
  }
  if (posted === null || posted.kind === 'refused') {
    log.warn('what was said could not be passed on', {
      request: stored.subject,
      reason: posted?.reason ?? 'no_card',
    });
    return store.finishErrand(stored);
  }
  if (posted.kind !== 'done') return tryLater(task, posted);
  const { channel, ts } = posted.value;
  await store.finishErrand(stored, {
    mirror: { of: line, channel, ts },
    ...(line.side === 'holders' ? { notice: { channel, ts } } : {}),
  });
}

/** Null where there is no card: what has been said is told below the next one. */
async function placeFor(
  { messenger, request }: Task<'mirror'>,
  { side }: Line,
  isDirect: boolean,
): Promise<Outcome<Place> | null> {
  if (side === 'holders') return messenger.noteChannel(request, isDirect);
  const { channel, cardTs } = request;
  return channel === null || cardTs === null ? null : { kind: 'done', value: { channel, threadTs: cardTs } };
}

async function postIn(
  task: Task<'mirror'>,
  line: Line,
  where: Outcome<Place>,
): Promise<Outcome<Posted & { channel: string }>> {
  if (where.kind !== 'done') return where;
  const { messenger, stored, request } = task;
  const { channel } = where.value;
  const say = () => messenger.postLine(request, line, where.value, stored.id);
  const posted = await postOnce(task, where.value, say);
  return posted.kind === 'done' ? { kind: 'done', value: { channel, ts: posted.value.ts } } : posted;
}
