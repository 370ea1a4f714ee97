import { isBarred } from '../audience/audience.ts';
import { keepAway } from '../audience/keep-away.ts';
import { isShut, moveOn } from '../audience/move-on.ts';
import type { Outcome } from '../messenger.ts';
import type { Request } from '../request.ts';
import type { FollowUp } from '../request-store.ts';
import type { CardPlace, Reply } from './errand.ts';
import { type ErrandNeeds, postOnce, settle, type Task } from './task.ts';

export const performReply = (task: Task<'reply'>): Promise<void> => performReplyOf(task, task.errand.reply);

/** In the thread of the present card, once; then what follows from it. */
export async function performReplyOf(
  task: Omit<Task<'reply'>, 'errand'>,
  reply: Reply,
  follow: (at: CardPlace) => FollowUp = () => ({}),
): Promise<void> {
  const { store, messenger, stored, request } = task;
  const card = presentCard(request);
  if (!card) return store.finishErrand(stored); // no card any more, or never: whoever gets the next one sees the state
  const post = () => messenger.reply(request, reply, card, stored.id);
  const posted = await postOnce(task, { channel: card.channel, threadTs: card.ts }, post);
  await noticeRefusal(posted, request, task);
  return settle(task, posted, posted.kind === 'done' ? follow(posted.value) : {});
}

/** Where it is readers that stand in the way, the person who asked hears so; where nobody reads any more, it goes elsewhere. */
export async function noticeRefusal(
  outcome: Outcome<unknown>,
  request: Request,
  needs: ErrandNeeds,
): Promise<void> {
  if (outcome.kind !== 'refused') return;
  if (isBarred(outcome.reason)) await keepAway(request, outcome.reason, needs);
  else if (isShut(outcome.reason)) await moveOn(request, outcome.reason, needs);
}

export const presentCard = ({ channel, cardTs }: Request) =>
  channel !== null && cardTs !== null ? { channel, ts: cardTs } : null;
