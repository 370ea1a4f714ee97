import { isSilent, type Request } from '../../request.ts';
import { postOnce, settle, type Task } from '../task.ts';
import { redrawCheck } from './perform-postings.ts';

/** After so long the channel hears of it anyway. */
const LONGEST = 24 * 3_600_000;

/** Asks whoever has the request, in a direct message, how it goes: unless something has happened meanwhile. */
export async function performCheck(task: Task<'check'>): Promise<void> {
  const { store, messenger, stored, errand, request, now } = task;
  const { who } = errand;
  if (!isAsked(request, who) || now() - stored.createdAt > LONGEST) return store.finishErrand(stored);
  const where = await messenger.direct(who);
  if (where.kind !== 'done') return settle(task, where);
  const reads = await messenger.reads(request.channel ?? '', who);
  if (reads.kind === 'trouble' || reads.kind === 'slow-down') return settle(task, reads);
  const mayRead = reads.kind === 'done' && reads.value;
  const posted = await postOnce(task, where.value, () =>
    messenger.askHolder(request, mayRead, where.value, stored.id),
  );
  if (posted.kind !== 'done') return settle(task, posted);
  const at = { channel: posted.value.channel, ts: posted.value.ts };
  await store.finishErrand(stored, {
    postings: [{ ...at, request: request.id, shown: { kind: 'check', who } }],
  });
  const then = await store.find(request.id);
  if (then && !isAsked(then, who)) await redrawCheck(at, who, then, task); // before it was known where that is asked
}

const isAsked = (request: Request, who: string): boolean => request.claimant === who && isSilent(request);
