import { isBarred } from '../../audience/audience.ts';
import type { Outcome } from '../../messenger.ts';
import type { Posting } from '../../request-store.ts';
import { performReplyOf } from '../perform-reply.ts';
import { type Task, tryLater } from '../task.ts';
import { asDrawn, isStale, type Records, type Telling, told } from './telling.ts';

/** One message of what was said before; what is changed or taken back meanwhile is looked after by the errand that follows. */
export async function performTell(task: Task<'tell'>): Promise<void> {
  const { store, stored, errand, request } = task;
  const records = await recordsOf(task);
  const reply = told(errand.telling, records);
  if (reply === null) return store.finishErrand(stored);
  const isSure = stored.place === null; // else an earlier attempt may have posted it, as things were then
  const drawn = isSure ? asDrawn(errand.telling, records) : errand.telling;
  return performReplyOf(task, reply, (at) => ({
    postings: [{ ...at, request: request.id, shown: { kind: 'summary', telling: drawn } }],
    errands: [{ kind: 'retell' }],
  }));
}

/** Whatever tells something that has been changed or taken back is drawn anew. */
export async function performRetell(task: Task<'retell'>): Promise<void> {
  const { store, stored, request } = task;
  const records = await recordsOf(task);
  const postings: Posting[] = [];
  for (const posting of await store.postings(request.id)) {
    const { shown } = posting;
    if (shown.kind !== 'summary' || !isStale(shown.telling, records)) continue;
    const drawn = await draw(task, posting, shown.telling, records);
    if (drawn.kind === 'trouble' || drawn.kind === 'slow-down') return tryLater(task, drawn);
    postings.push({ ...posting, shown: { ...shown, telling: asDrawn(shown.telling, records) } });
  }
  return store.finishErrand(stored, { postings });
}

/** Where others have begun to read along, nothing is written any more; but what was taken back goes, and the rest with it. */
async function draw(
  { messenger, request }: Task<'retell'>,
  { channel, ts }: Posting,
  telling: Telling,
  records: Records,
): Promise<Outcome<null>> {
  const reply = told(telling, records);
  if (reply === null) return messenger.takeBack({ channel, ts });
  const drawn = await messenger.changeReply(request, reply, { channel, ts });
  const hasGone = asDrawn(telling, records).pieces.length < telling.pieces.length;
  return drawn.kind === 'refused' && isBarred(drawn.reason) && hasGone
    ? messenger.takeBack({ channel, ts })
    : drawn;
}

async function recordsOf({ store, request }: Task<'tell'> | Task<'retell'>): Promise<Records> {
  const [lines, events] = await Promise.all([store.lines(request.id), store.events(request.id)]);
  return { lines, events };
}
