import type { Messages } from '../../../messages/messages.ts';
import type { Reply } from '../../../requests/errands/errand.ts';
import type { Message } from '../../answers/message.ts';
import { type Line, type Paragraph, paragraphsMessage } from '../../answers/paragraphs.ts';
import { shorten } from '../../kit/safe-text.ts';

/** What the people of the role hear in the card's thread. */
export const replyMessage = (reply: Reply, { card }: Messages): Message =>
  paragraphsMessage(replyParagraphs(reply, card));

type CardWords = Messages['card'];

function replyParagraphs(reply: Reply, say: CardWords): Paragraph[] {
  switch (reply.kind) {
    case 'added':
      return [say.adds(reply.by), { quote: reply.text }];
    case 'cancelled':
      return [say.hasCancelled(reply.by)];
    case 'so-far':
      return soFar(reply, say);
    case 'moved-hands':
      return [movedHands(reply, say)];
    case 'reopened':
      return [reopened(reply, say)];
  }
}

function soFar(
  { why, told, left = 0, before = null }: Extract<Reply, { kind: 'so-far' }>,
  say: CardWords,
): Paragraph[] {
  const passed: Paragraph[] = why === null ? [] : [say.hasPassedOn(why.by), { quote: why.reason }];
  const link: Paragraph[] = before === null ? [] : [[{ link: before, text: say.threadBefore }]];
  if (told.length === 0) return [...passed, ...link];
  const lines = told.flatMap(({ by, text }): Paragraph[] => [
    say.says(by),
    { quote: shorten(text, MOST_OF_ONE) },
  ]);
  const isShortened = told.some(({ text }) => text.length > MOST_OF_ONE);
  const cut = left > 0 || isShortened ? [[say.soFarCut(left, isShortened)]] : [];
  return [...passed, [{ bold: say.soFar }], ...cut, ...lines, ...link];
}

const MOST_OF_ONE = 500;

function movedHands({ by, from, to }: Extract<Reply, { kind: 'moved-hands' }>, say: CardWords): Line {
  if (by === null && from !== null) return say.notHere(from);
  if (to !== null) return say.handed(by, from, to);
  return from === null ? say.hasIt(by) : say.tookOff(by, from);
}

/** Whoever had it last should hear that it is open again, unless they did it themselves. */
const reopened = ({ by, lastClaimant }: Extract<Reply, { kind: 'reopened' }>, say: CardWords): Line =>
  say.hasReopened(by, lastClaimant === by ? null : lastClaimant);
