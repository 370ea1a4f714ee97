import { isBarred } from '../audience/audience.ts';
import { keepAway } from '../audience/keep-away.ts';
import type { Outcome } from '../messenger.ts';
import type { Request } from '../request.ts';
import type { Reply } from './errand.ts';
import { type ErrandNeeds, type Task, tryLater } from './task.ts';

export const performReply = (task: Task<'reply'>): Promise<void> => performReplyOf(task, task.errand.reply);

/** In the thread of the present card, once. */
export async function performReplyOf(task: Omit<Task<'reply'>, 'errand'>, reply: Reply): Promise<void> {
  const { store, messenger, stored, request } = task;
  const card = presentCard(request);
  if (!card) return store.finishErrand(stored); // no card any more, or never: whoever gets the next one sees the state
  if (stored.place) {
    const thread = { channel: stored.place, threadTs: card.ts };
    const found = await messenger.find(thread, stored.id, stored.createdAt);
    if (found.kind === 'done' && found.value !== null) return store.finishErrand(stored);
    if (found.kind !== 'done' && found.kind !== 'refused') return tryLater(task, found);
  }
  await store.placeErrand(stored.id, card.channel);
  const posted = await messenger.reply(request, reply, card, stored.id);
  await noticeBarred(posted, request, task);
  return posted.kind === 'done' || posted.kind === 'refused'
    ? store.finishErrand(stored)
    : tryLater(task, posted);
}

/** Where it is readers that stand in the way, the person who asked hears so. */
export async function noticeBarred(
  outcome: Outcome<unknown>,
  request: Request,
  needs: ErrandNeeds,
): Promise<void> {
  if (outcome.kind === 'refused' && isBarred(outcome.reason)) await keepAway(request, outcome.reason, needs);
}

export const presentCard = ({ channel, cardTs }: Request) =>
  channel !== null && cardTs !== null ? { channel, ts: cardTs } : null;
