import type { RequestEvent } from '../request.ts';
import type { Line } from '../talk/talk.ts';
import type { Errand, SoFar } from './errand.ts';
import { performReplyOf } from './perform-reply.ts';
import type { Task } from './task.ts';

/**
 * Below a card that is new in its channel: who passed it on and why, and what was said before. What the person who asked has
 * written and nobody could read yet, since there was no card, follows word for word.
 */
export async function performSoFar(task: Task<'so-far'>): Promise<void> {
  const { store, stored, request } = task;
  const events = await store.events(request.id);
  const lines = (await store.lines(request.id)).filter(({ isGone }) => !isGone);
  const waiting = await store.waiting(request.id); // last, so that what is said meanwhile is in this, and not in those
  const passed = events.filter(({ kind }) => kind === 'passed').at(-1);
  const fresh = (await readable(task, lines)).filter((line) => !isToBePosted(line, waiting));
  const [unread, read] = [fresh.filter(isUnread), fresh.filter((line) => !isUnread(line))];
  const told: SoFar[] = [
    ...events.filter((event) => !isStillToCome(event, waiting)).flatMap(wordsOf),
    ...read.map(({ author, text, ts }) => ({ by: author, text, at: Number(ts) * 1000 })),
  ].toSorted((one, other) => one.at - other.at);
  const why = passed && passed.detail !== null ? { by: passed.actor, reason: passed.detail } : null;
  const follow = { errands: unread.map(mirrorOf) };
  if (why === null && told.length === 0) return store.finishErrand(stored, follow);
  const earlier = told.filter(({ at }) => at < (passed?.at ?? 0));
  const left = Math.min(earlier.length, Math.max(0, told.length - MOST)); // what was said since is read nowhere else
  const before = await linkBefore(task);
  return performReplyOf(task, { kind: 'so-far', why, told: told.slice(left), left, before }, follow);
}

/** To the thread below the card that it had before, where whoever reads this may read that. */
async function linkBefore({ messenger, errand, request }: Task<'so-far'>): Promise<string | null> {
  if (!errand.from) return null;
  const isOpen = errand.from.channel === request.channel || (await isPublic(messenger, errand.from.channel));
  return isOpen ? messenger.link(errand.from) : null;
}

async function isPublic(messenger: Task<'so-far'>['messenger'], channel: string): Promise<boolean> {
  const found = await messenger.channel(channel);
  return found.kind === 'done' && !found.value.isPrivate;
}

const MOST = 20;

const isUnread = ({ side, mirrorTs }: Line): boolean => side === 'asker' && mirrorTs === null;

const mirrorOf = ({ side, channel, ts }: Line): Errand => ({ kind: 'mirror', side, channel, ts });

const wordsOf = ({ kind, detail, actor, at }: RequestEvent): SoFar[] =>
  detail !== null && (kind === 'added' || kind === 'asked') ? [{ by: actor, text: detail, at }] : [];

/** What is posted below this card in its turn is not told here as well. */
const isToBePosted = ({ channel, ts, mirrorTs }: Line, waiting: readonly Errand[]): boolean =>
  mirrorTs === null && waiting.some((it) => it.kind === 'mirror' && it.channel === channel && it.ts === ts);

const isStillToCome = ({ kind, detail }: RequestEvent, waiting: readonly Errand[]): boolean =>
  kind === 'added' &&
  waiting.some((it) => it.kind === 'reply' && it.reply.kind === 'added' && it.reply.text === detail);

/** What its people said in a private channel stays there; what is read below this card already is there. */
async function readable(
  { messenger, request }: Task<'so-far'>,
  lines: readonly Line[],
): Promise<readonly Line[]> {
  const open = new Map<string, boolean>();
  for (const { channel } of lines.filter(({ side }) => side === 'holders')) {
    if (open.has(channel)) continue;
    open.set(channel, channel === request.channel || (await isPublic(messenger, channel)));
  }
  return lines
    .filter(({ side, channel }) => side === 'asker' || open.get(channel) === true)
    .filter((line) => !isBelow(line, request));
}

/** Said below this very card, or posted there. */
function isBelow({ side, channel, ts, mirrorChannel, mirrorTs }: Line, request: Task<'so-far'>['request']) {
  const at = side === 'holders' ? { channel, ts } : { channel: mirrorChannel, ts: mirrorTs };
  return at.channel === request.channel && at.ts !== null && at.ts > (request.cardTs ?? '');
}
