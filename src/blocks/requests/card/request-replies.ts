import type { Reply } from '../../../requests/errands/errand.ts';
import type { Message } from '../../answers/message.ts';
import { type Line, type Paragraph, paragraphsMessage } from '../../answers/paragraphs.ts';
import { shorten } from '../../kit/safe-text.ts';

/** What the people of the role hear in the card's thread. */
export const replyMessage = (reply: Reply): Message => paragraphsMessage(replyParagraphs(reply));

function replyParagraphs(reply: Reply): Paragraph[] {
  switch (reply.kind) {
    case 'added':
      return [[{ user: reply.by }, ' adds:'], { quote: reply.text }];
    case 'cancelled':
      return [[{ user: reply.by }, ' has cancelled this request. There is nothing more to do.']];
    case 'so-far':
      return soFar(reply);
    case 'moved-hands':
      return [movedHands(reply)];
    case 'reopened':
      return [[{ user: reply.by }, ...calling(reply)]];
  }
}

function soFar({ why, told }: Extract<Reply, { kind: 'so-far' }>): Paragraph[] {
  const passed: Paragraph[] =
    why === null ? [] : [[...nameOf(why.by), ' has passed this on:'], { quote: why.reason }];
  if (told.length === 0) return passed;
  const lines = told.flatMap(({ by, text }): Paragraph[] => [
    [...nameOf(by), ':'],
    { quote: shorten(text, MOST_OF_ONE) },
  ]);
  return [...passed, [{ bold: 'What was said so far' }], ...lines];
}

const MOST_OF_ONE = 500;
const nameOf = (by: string | null): Line => [by === null ? 'Somebody' : { user: by }];

function movedHands({ by, from, to }: Extract<Reply, { kind: 'moved-hands' }>): Line {
  if (by === null && from !== null)
    return [{ user: from }, ' is not here any more. This request is open for anybody to claim.'];
  const who: Line = by === null ? ['Somebody'] : [{ user: by }];
  const whose: Line = from === null ? [] : [' from ', { user: from }];
  if (to !== null) return [...who, ' has handed this request', ...whose, ' to ', { user: to }, '.'];
  if (from === null) return [...who, ' has this request now.'];
  return [...who, ' has taken this request off ', { user: from }, '.'];
}

/** Whoever had it last should hear that it is open again, unless they did it themselves. */
function calling({ by, lastClaimant }: Extract<Reply, { kind: 'reopened' }>): Line {
  const reopened = ' has reopened this request.';
  if (lastClaimant === null || lastClaimant === by) return [`${reopened} It is open for anybody to claim.`];
  return [`${reopened} `, { user: lastClaimant }, ' had it last; now it is open for anybody to claim.'];
}
