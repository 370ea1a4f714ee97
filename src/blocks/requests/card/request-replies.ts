import { bold, linkTo, type Part, quote, text, type Words } from '../../../answers/page/page.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Reply } from '../../../requests/errands/errand.ts';
import { shorten } from '../../kit/safe-text.ts';
import { type Message, partsMessage } from '../../page/message.ts';

/** What the people of the role hear in the card's thread. */
export const replyMessage = (reply: Reply, { card }: Messages): Message =>
  partsMessage(replyParts(reply, card));

type CardWords = Messages['card'];

function replyParts(reply: Reply, say: CardWords): Part[] {
  switch (reply.kind) {
    case 'added':
      return [text(...say.adds(reply.by)), quote(reply.text)];
    case 'cancelled':
      return [text(...say.hasCancelled(reply.by))];
    case 'so-far':
      return soFar(reply, say);
    case 'moved-hands':
      return [text(...movedHands(reply, say))];
    case 'reopened':
      return [text(...reopened(reply, say))];
  }
}

function soFar(
  { why, told, left = 0, before = null }: Extract<Reply, { kind: 'so-far' }>,
  say: CardWords,
): Part[] {
  const passed = why === null ? [] : [text(...say.hasPassedOn(why.by)), quote(why.reason)];
  const link = before === null ? [] : [text(linkTo(say.threadBefore, before))];
  if (told.length === 0) return [...passed, ...link];
  const lines = told.flatMap((one) => [text(...say.says(one.by)), quote(shorten(one.text, MOST_OF_ONE))]);
  const isShortened = told.some((one) => one.text.length > MOST_OF_ONE);
  const cut = left > 0 || isShortened ? [text(say.soFarCut(left, isShortened))] : [];
  return [...passed, text(bold(say.soFar)), ...cut, ...lines, ...link];
}

const MOST_OF_ONE = 500;

function movedHands({ by, from, to }: Extract<Reply, { kind: 'moved-hands' }>, say: CardWords): Words {
  if (by === null && from !== null) return say.notHere(from);
  if (to !== null) return say.handed(by, from, to);
  return from === null ? say.hasIt(by) : say.tookOff(by, from);
}

/** Whoever had it last should hear that it is open again, unless they did it themselves. */
const reopened = ({ by, lastClaimant }: Extract<Reply, { kind: 'reopened' }>, say: CardWords): Words =>
  say.hasReopened(by, lastClaimant === by ? null : lastClaimant);
