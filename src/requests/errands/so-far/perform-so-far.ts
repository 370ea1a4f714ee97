import type { RequestEvent } from '../../request.ts';
import { isMirrorless, type Line } from '../../talk/talk.ts';
import type { Errand } from '../errand.ts';
import type { Task } from '../task.ts';
import { messagesOf, type Telling, type Told } from './telling.ts';

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
  const mayTell = createReadable(task);
  const fresh = (await readable(task, lines, mayTell)).filter((line) => !isToBePosted(line, waiting));
  const [unread, read] = [fresh.filter(isUnread), fresh.filter((line) => !isUnread(line))];
  const pieces: Told[] = [
    ...(await toldBefore(events, mayTell))
      .filter((event) => !isStillToCome(event, waiting) && !isLine(event, lines))
      .flatMap(ofEvent),
    ...read.map(ofLine),
  ].toSorted((one, other) => one.at - other.at);
  const before = await linkBefore(task);
  const why = passed ?? null;
  const tellings = why === null && pieces.length === 0 ? [] : messagesOf(pieces, why, before);
  return store.finishErrand(stored, { errands: [...tellings.map(tell), ...unread.map(mirrorOf)] });
}

/** Below a card where words could not be posted for a while. */
export async function performCatchUp({ store, stored, request }: Task<'catch-up'>): Promise<void> {
  const lines = (await store.lines(request.id)).filter((line) => isUnread(line) && !line.isGone);
  const waiting = await store.waiting(request.id);
  const left = lines.filter((line) => !isToBePosted(line, waiting));
  return store.finishErrand(stored, { errands: left.map(mirrorOf) });
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

const isUnread = ({ side, mirrorTs }: Line): boolean => side === 'asker' && mirrorTs === null;

const mirrorOf = ({ side, channel, ts }: Line): Errand => ({ kind: 'mirror', side, channel, ts });

const tell = (telling: Telling): Errand => ({ kind: 'tell', telling });

const ofLine = ({ channel, ts, edited, text }: Line): Told => ({
  piece: { channel, ts, edited },
  ...{ at: Number(ts) * 1000, size: text.length },
});

const ofEvent = ({ key, kind, detail, at }: RequestEvent): Told[] =>
  detail !== null && (kind === 'added' || kind === 'asked')
    ? [{ piece: { event: key }, at, size: detail.length }]
    : [];

/** What is posted below this card in its turn is not told here as well. */
const isToBePosted = ({ channel, ts, mirrorTs }: Line, waiting: readonly Errand[]): boolean =>
  mirrorTs === null && waiting.some((it) => it.kind === 'mirror' && it.channel === channel && it.ts === ts);

const isStillToCome = ({ kind, detail }: RequestEvent, waiting: readonly Errand[]): boolean =>
  kind === 'added' &&
  waiting.some((it) => it.kind === 'reply' && it.reply.kind === 'added' && it.reply.text === detail);

/** What was added by a form is a line, too. */
const isLine = ({ key }: RequestEvent, lines: readonly Line[]): boolean =>
  lines.some(({ channel }) => channel === key);

/** Whether what was said in a channel may be told below this card: what is private stays there, and among us what others do not read. */
function createReadable({ messenger, request }: Task<'so-far'>): (channel: string) => Promise<boolean> {
  const known = new Map<string, boolean>();
  const look = async (channel: string) => {
    if (channel === request.channel) return true;
    const [there, here] = [
      await messenger.channelNow(channel),
      await messenger.channelNow(request.channel ?? ''),
    ];
    if (there.kind !== 'done' || here.kind !== 'done' || there.value.isPrivate) return false;
    return there.value.isShared || !here.value.isShared;
  };
  return async (channel) => {
    const mayRead = known.get(channel) ?? (await look(channel));
    known.set(channel, mayRead);
    return mayRead;
  };
}

type Readable = ReturnType<typeof createReadable>;

/** What its people said elsewhere, as far as it may be told here; what is read below this card already is there. */
async function readable(
  { request }: Task<'so-far'>,
  lines: readonly Line[],
  mayTell: Readable,
): Promise<Line[]> {
  const found: Line[] = [];
  for (const line of lines) if (isTold(line) || (await mayTell(line.channel))) found.push(line);
  return found.filter((line) => !isBelow(line, request));
}

/** Written by whoever asked for its people, and not among those. */
const isTold = (line: Line): boolean => line.side === 'asker' && !isMirrorless(line);

/** Without what was asked back in a place whose words stay there. */
async function toldBefore(events: readonly RequestEvent[], mayTell: Readable): Promise<RequestEvent[]> {
  const found: RequestEvent[] = [];
  let channel: string | null = null;
  for (const event of events) {
    if (event.kind === 'posted') channel = event.detail;
    if (event.kind !== 'asked' || (channel !== null && (await mayTell(channel)))) found.push(event);
  }
  return found;
}

/** Said below this very card, or posted there. */
function isBelow({ side, channel, ts, mirrorChannel, mirrorTs }: Line, request: Task<'so-far'>['request']) {
  const at = side === 'holders' ? { channel, ts } : { channel: mirrorChannel, ts: mirrorTs };
  return at.channel === request.channel && at.ts !== null && at.ts > (request.cardTs ?? '');
}
