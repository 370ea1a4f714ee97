import { isToldDirectly } from '../audience/for-asker-only.ts';
import type { Failure } from '../messenger.ts';
import { type CardPlace, type Note, saysWords } from './errand.ts';
import { authorPlace } from './perform-trace.ts';
import { postOnce, type Task, tryLater } from './task.ts';

/** A day of trying is enough for a line that the person no longer waits for. */
const LONGEST = 24 * 3_600_000;

/** Tells the person who asked, in the thread where they did, or else directly. */
export async function performNote(task: Task<'note'>): Promise<void> {
  const { store, stored, now, log } = task;
  if (now() - stored.createdAt > LONGEST) {
    log.error('gave up telling the person who asked', { request: stored.subject, reason: stored.lastError });
    return store.finishErrand(stored);
  }
  const failure = await attempt(task, isDirect(task));
  return failure ? tryLater(task, failure) : undefined;
}

const isDirect = ({ errand: { note }, request }: Task<'note'>): boolean =>
  note.kind === 'kept-back' || (saysWords(note) && isToldDirectly(request));

/** Null once the person has been told. */
async function attempt(task: Task<'note'>, direct: boolean): Promise<Failure | null> {
  const { store, messenger, stored, errand, request } = task;
  const isForAuthor = errand.note.kind === 'asked' && errand.note.isForAuthor === true;
  const where = isForAuthor ? await authorPlace(task) : await messenger.noteChannel(request, direct);
  if (where.kind === 'refused' && isForAuthor) return store.finishErrand(stored).then(() => null);
  if (where.kind === 'refused' && !direct) return attempt(task, true);
  if (where.kind !== 'done') return where;
  const post = () => messenger.note(request, errand.note, where.value, stored.id);
  const told = await postOnce(task, where.value, post);
  if (told.kind === 'done') return done(task, { channel: where.value.channel, ts: told.value.ts });
  return told.kind === 'refused' && !direct ? attempt(task, true) : told;
}

/** What offers something is drawn anew once that is not to be done any more. */
const OFFERING: ReadonlySet<string> = new Set<Note['kind']>([
  'sent',
  'held',
  'diverted',
  'kept-back',
  'left-alone',
  'asked',
  'unanswered',
  'resolved',
]);

async function done({ store, stored, errand }: Task<'note'>, at: CardPlace): Promise<null> {
  const { note } = errand;
  await store.finishErrand(stored, { notice: OFFERING.has(note.kind) ? { ...at, note } : at });
  return null;
}
