import { isToldDirectly } from '../audience/for-asker-only.ts';
import { keepAway } from '../audience/keep-away.ts';
import { isShut, moveOn } from '../audience/move-on.ts';
import type { Outcome, Posted } from '../messenger.ts';
import { isClosed, type Request, type RequestEvent } from '../request.ts';
import { isMirrorless, type Line } from '../talk/talk.ts';
import type { Errand } from './errand.ts';
import { earlierPlace, findEarlier, postAt, settle, type Task, tryLater } from './task.ts';

interface Place {
  readonly channel: string;
  readonly threadTs: string | null;
}

/**
 * Makes the other thread show what was said as it is now: posts it once, then changes or deletes what was posted. An attempt
 * that died may have posted it, where the request was then.
 */
export async function performMirror(task: Task<'mirror'>): Promise<void> {
  const { store, stored, errand } = task;
  const line = await store.line(errand.channel, errand.ts);
  if (!line || isMirrorless(line)) return store.finishErrand(stored);
  if (line.mirrorChannel !== null && line.mirrorTs !== null)
    return amend(task, line, { channel: line.mirrorChannel, ts: line.mirrorTs });
  const before = earlierPlace(stored);
  const earlier = before && (await findEarlier(task, before));
  if (earlier && earlier.kind !== 'done') return tryLater(task, earlier);
  const at = before && earlier?.value ? { channel: before.channel, ts: earlier.value.ts } : null;
  if (line.isGone) return at ? takeBack(task, line, at) : store.finishErrand(stored);
  return at ? note(task, line, at) : post(task, line);
}

async function amend(task: Task<'mirror'>, line: Line, at: { channel: string; ts: string }): Promise<void> {
  const { messenger, request } = task;
  if (line.isGone) return takeBack(task, line, at);
  return settle(task, await messenger.changeLine(request, line, at));
}

/** It may be said again: by an edit that takes the sign away which kept it inside. */
async function takeBack(
  task: Task<'mirror'>,
  line: Line,
  at: { channel: string; ts: string },
): Promise<void> {
  const gone = await task.messenger.takeBack(at);
  const reply: Errand = { kind: 'reply', reply: { kind: 'answer-gone', by: line.author } };
  const isMissed = gone.kind === 'done' && !isClosed(task.request) && (await isAnswer(task, line));
  return settle(task, gone, { mirror: { of: line, at: null }, errands: isMissed ? [reply] : [] });
}

/** What the person who asked said first after they had been asked something. Its people know that they have it. */
async function isAnswer({ store, request }: Task<'mirror'>, { side, channel, ts }: Line): Promise<boolean> {
  if (side !== 'asker') return false;
  const events = (await store.events(request.id)).filter(isTurn(request));
  const said = events.findIndex(({ key }) => key === `said ${channel}:${ts}`);
  return said > 0 && events[said - 1]?.kind === 'asked';
}

const isTurn =
  ({ asker }: Request) =>
  ({ kind, actor }: RequestEvent): boolean =>
    kind === 'asked' || kind === 'reopened' || ((kind === 'said' || kind === 'added') && actor === asker);

async function post(task: Task<'mirror'>, line: Line): Promise<void> {
  const { store, stored, log } = task;
  const first = await placeFor(task, line, isToldDirectly(task.request));
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
    if (posted && line.side === 'asker') await noticeLoss(posted.reason, task);
    return store.finishErrand(stored);
  }
  if (posted.kind !== 'done') return tryLater(task, posted);
  return note(task, line, posted.value);
}

/** No word of the person who asked is dropped without one: it goes elsewhere, or they hear why it is not posted. */
async function noticeLoss(reason: string, task: Task<'mirror'>): Promise<void> {
  if (isShut(reason)) await moveOn(task.request, reason, task);
  else await keepAway(task.request, reason, task);
}

/** Where it is read now. */
async function note(
  { store, stored, errand: { hint } }: Task<'mirror'>,
  line: Line,
  { channel, ts }: { readonly channel: string; readonly ts: string },
): Promise<void> {
  await store.finishErrand(stored, {
    mirror: { of: line, at: { channel, ts } },
    ...(line.side === 'holders' ? { notice: { channel, ts } } : {}),
    errands: hint ? [{ kind: 'hint', hint }] : [],
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
  const say = () => messenger.postLine(request, line, where.value, stored.id);
  return postAt(task, where.value, say);
}
