import { text, type Words } from '../../../answers/page/page.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Request, RequestEvent } from '../../../requests/request.ts';
import { shorten } from '../../kit/safe-text.ts';
import { type Message, partsMessage } from '../../page/message.ts';
import { type CardButton, cardButton, thanksFor } from './card-buttons.ts';
import { firstWords } from './request-words.ts';

const BELOW = ['confirm', 'snooze', 'release', 'resolve'] as const satisfies readonly CardButton[];

/** Asked once of whoever has claimed it. Where its words are not for direct messages, or not for them, its id says which it is. */
export function checkMessage(request: Request, messages: Messages, mayRead = true): Message {
  const { card, checks: say } = messages;
  const { id, asker, confidential, state, question } = request;
  const hasWords = mayRead && !confidential;
  const words = hasWords ? firstWords(request, card) : id;
  const lead = state === 'waiting' ? say.notAnswered(asker, words) : say.nothingSince(asker, words);
  const asked =
    state === 'waiting' && question !== null && hasWords ? [text(say.youAsked(shorten(question, 300)))] : [];
  return partsMessage(
    [text(...lead), ...asked, text(say.stillOnIt)],
    BELOW.map((name) => cardButton(name, request, messages)),
  );
}

type Since = Pick<RequestEvent, 'kind' | 'actor'>;

/** In place of that, once there is nothing to be asked: what has happened, to `who` was asked. */
export function sinceCheckMessage(
  request: Request,
  who: string,
  since: Since | null,
  messages: Messages,
): Message {
  const done = since?.actor === who ? OWN[since.kind] : undefined;
  if (done) return partsMessage([text(thanksFor(done, messages))]);
  return partsMessage([text(...sinceWords(request, since, messages))]);
}

/** What they may have done themselves, and the button that does so. */
const OWN: { readonly [Kind in RequestEvent['kind']]?: CardButton } = {
  confirmed: 'confirm',
  snoozed: 'snooze',
  released: 'release',
  resolved: 'resolve',
};

/** Nothing that may be otherwise later, for this is drawn no more. */
function sinceWords({ id, claimant }: Request, since: Since | null, { checks: say }: Messages): Words {
  switch (since?.kind) {
    case 'taken-over':
    case 'handed':
    case 'claimed':
      return claimant === null ? [say.isOver(id)] : say.wentTo(id, claimant);
    case 'resolved':
      return since.actor === null ? [say.isOver(id)] : say.wasResolved(id, since.actor);
    case 'cancelled':
      return [say.wasCancelled(id)];
    case 'passed':
    case 'escalated':
      return [say.hasMoved(id)];
    default:
      return [say.isOver(id)];
  }
}
