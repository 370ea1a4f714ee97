import type { Line } from '../talk/talk.ts';
import type { SoFar } from './errand.ts';
import { performReplyOf } from './perform-reply.ts';
import type { Task } from './task.ts';

/** Below a card that is new in its channel: who passed it on and why, and what the person who asked has said meanwhile. */
export async function performSoFar(task: Task<'so-far'>): Promise<void> {
  const { store, stored, request } = task;
  const events = await store.events(request.id);
  const lines = (await store.lines(request.id)).filter(({ isGone }) => !isGone);
  const passed = events.filter(({ kind }) => kind === 'passed').at(-1);
  const told: SoFar[] = [
    ...events.flatMap(({ kind, detail, actor, at }) =>
      detail !== null && (kind === 'added' || kind === 'asked') ? [{ by: actor, text: detail, at }] : [],
    ),
    ...(await readable(task, lines)).map(({ author, text, ts }) => ({
      by: author,
      text,
      at: Number(ts) * 1000,
    })),
  ].toSorted((one, other) => one.at - other.at);
  const why = passed && passed.detail !== null ? { by: passed.actor, reason: passed.detail } : null;
  if (why === null && told.length === 0) return store.finishErrand(stored);
  return performReplyOf(task, { kind: 'so-far', why, told: told.slice(-MOST) });
}

const MOST = 20;

/** What its people said in a private channel stays there. */
async function readable(
  { messenger, request }: Task<'so-far'>,
  lines: readonly Line[],
): Promise<readonly Line[]> {
  const open = new Map<string, boolean>();
  for (const { channel } of lines.filter(({ side }) => side === 'holders')) {
    if (open.has(channel)) continue;
    const found = await messenger.channel(channel);
    open.set(channel, channel === request.channel || (found.kind === 'done' && !found.value.isPrivate));
  }
  return lines.filter(({ side, channel }) => side === 'asker' || open.get(channel) === true);
}
