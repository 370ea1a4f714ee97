import { program } from '../../installation.ts';
import { isBarred } from '../audience/audience.ts';
import { type Destination, findDestination } from '../audience/destination.ts';
import type { Failure } from '../messenger.ts';
import { changeOnce } from '../moves/change-once.ts';
import { type EventKind, isClosed, type RequestEvent } from '../request.ts';
import type { Errand, Note } from './errand.ts';
import { findEarlier, type Task, tryLater } from './task.ts';

type CardTask = Task<'card'>;

/** Posts the card of a request in one channel, once, or takes it to the fallback channel, or keeps it. */
export async function performCard(task: CardTask): Promise<void> {
  const { request, errand, stored } = task;
  if (stored.place !== null) {
    const before = await findEarlier(task, { channel: stored.place, threadTs: null });
    if (before.kind !== 'done') return tryLater(task, before);
    if (before.value) return arrived(task, stored.place, before.value.ts);
  }
  if (errand.hop !== request.hop || isClosed(request)) return task.store.finishErrand(stored);
  const destination = await findDestination(request, task.company, task.messenger);
  if (destination.kind === 'refused') return hold(task, destination);
  if (destination.kind !== 'done') return wait(task, destination);
  const { channel, isFallback, reason, needsYes } = destination.value;
  if (needsYes) return withhold(task, destination.value);
  return isFallback && !request.atFallback ? divert(task, reason ?? 'no_channel') : post(task, channel.id);
}

async function post(task: CardTask, channel: string): Promise<void> {
  const { store, messenger, stored } = task;
  const link = task.request.link ?? (await messenger.permalink(task.request));
  await store.placeErrand(stored.id, channel);
  const posted = await messenger.postCard({ ...task.request, link }, channel, stored.id);
  if (posted.kind === 'done') return arrived(task, channel, posted.value.ts, link);
  if (posted.kind !== 'refused') return wait(task, posted);
  if (isBarred(posted.reason)) return tryLater(task, posted); // it has just been opened to others: where to, is found anew
  return task.request.atFallback ? hold(task, posted) : divert(task, posted.reason);
}

/** The card is there: that is kept, and then the person who asked hears of it. */
async function arrived(
  task: CardTask,
  channel: string,
  ts: string,
  link: string | null = null,
): Promise<void> {
  const { store, stored, errand, request } = task;
  const note: Errand = { kind: 'note', note: errand.note };
  const hasMovedOn = errand.hop !== request.hop;
  const isFirst = !(await store.events(request.id)).some(({ kind }) => kind === 'posted');
  const leftBehind: Errand = { kind: 'refresh', hop: errand.hop, card: { channel, ts } };
  await store.finishErrand(stored, {
    card: { hop: errand.hop, channel, ts, link },
    event: event(task, 'posted', channel),
    errands: [
      ...(isClosed(request) ? [] : [note]),
      // They may have heard that it is held, or with somebody else.
      ...(stored.failures > 0 || errand.hop > 0 ? [{ kind: 'notices' } as const] : []),
      ...tracesOf(task, isFirst),
      ...(hasMovedOn ? [leftBehind] : []),
      ...(isNew(request) || hasMovedOn ? [] : [soFarAfter(errand)]),
      ...(errand.from ? [{ kind: 'refresh', hop: errand.hop - 1, card: errand.from } as const] : []),
    ],
  });
  task.log.info('a card is posted', { request: request.id, role: request.role, channel, hop: errand.hop });
}

const soFarAfter = ({ from }: CardTask['errand']): Errand => ({ kind: 'so-far', ...(from ? { from } : {}) });

/** Nothing has happened to it yet, and nothing has been said. */
const isNew = ({ version }: CardTask['request']): boolean => version === 1;

/** Said once, when it has first reached its people; after that, only where it is follows it. */
function tracesOf({ request: { source } }: CardTask, isFirst: boolean): Errand[] {
  if (source === null) return [];
  if (!isFirst) return [{ kind: 'traces' }];
  const author: Errand[] = source.author === null ? [] : [{ kind: 'trace', to: 'author' }];
  return [{ kind: 'trace', to: 'message' }, ...author];
}

/** The role's channel cannot take it: the fallback channel may. */
async function divert(task: CardTask, reason: string): Promise<void> {
  const { store, stored, request, company, log } = task;
  const fallback: Destination | Failure | null =
    company.fallbackChannel() === null ? null : await fallbackOf(task);
  if (fallback === null || 'kind' in fallback) return hold(task, fallback ?? { kind: 'refused', reason });
  if (fallback.needsYes) return withhold(task, { ...fallback, reason });
  log.error('a request cannot reach its role’s channel, so it goes to the fallback channel', {
    request: request.id,
    role: request.role,
    reason,
  });
  const note = { kind: 'diverted', roleName: request.roleName, reason } as const;
  await store.finishErrand(stored, {
    patch: { atFallback: true, hop: request.hop + 1, channel: null, cardTs: null },
    event: event(task, 'diverted', reason),
    errands: [{ kind: 'card', hop: request.hop + 1, note }],
  });
}

/** More people read there than the form said: it waits until the person who asked says yes. */
async function withhold(task: CardTask, { channel, reason }: Destination): Promise<void> {
  const { store, stored, errand, request } = task;
  const { roleName } = request;
  const ask: Note = { kind: 'kept-back', roleName, channel: channel.name, next: 'post', reason };
  const notes = errand.note.kind === 'passed' ? [errand.note, ask] : [ask];
  await store.finishErrand(stored, {
    event: event(task, 'withheld', channel.id),
    errands: notes.map((note) => ({ kind: 'note', note })),
  });
}

async function fallbackOf({ request, company, messenger }: CardTask): Promise<Destination | Failure> {
  const found = await findDestination({ ...request, atFallback: true }, company, messenger);
  return found.kind === 'done' ? found.value : found;
}

/** Trouble passes; a person who has waited for a while hears that it takes longer. */
async function wait(task: CardTask, failure: Failure): Promise<void> {
  await tryLater(task, failure);
  if (failure.kind === 'trouble' && task.stored.failures >= 2) await tellHeld(task, failure.reason);
}

/** Nobody can be reached until somebody mends it: kept, tried again now and then, and the person told, once. */
async function hold(task: CardTask, failure: Failure): Promise<void> {
  if (failure.kind !== 'refused') return wait(task, failure);
  const { request, stored, log, now } = task;
  log.error(`a request reaches nobody: see ${program} doctor`, {
    request: request.id,
    role: request.role,
    reason: failure.reason,
    attempt: stored.failures + 1,
  });
  const minutes = Math.min(stored.failures + 1, 15);
  await task.store.postponeErrand(stored.id, now() + minutes * 60_000, failure.reason);
  await tellHeld(task, failure.reason);
}

async function tellHeld(task: CardTask, reason: string): Promise<void> {
  const { store, request } = task;
  const note: Note = { kind: 'held', roleName: request.roleName, reason };
  const change = {
    patch: {},
    event: event(task, 'held', reason),
    errands: [{ kind: 'note', note } as const],
  };
  await changeOnce(request.id, change, store);
}

function event({ request, stored, now }: CardTask, kind: EventKind, detail: string): RequestEvent {
  return {
    request: request.id,
    kind,
    at: now(),
    actor: null,
    role: request.role,
    detail,
    key: `${stored.id} ${kind}`,
  };
}
