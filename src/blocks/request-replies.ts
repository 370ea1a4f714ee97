import type { Reply } from '../requests/errand.ts';
import type { Message } from './message.ts';
import { type Line, type Paragraph, paragraphsMessage } from './paragraphs.ts';

/** What the people of the role hear in the card's thread. */
export const replyMessage = (reply: Reply): Message => paragraphsMessage(replyParagraphs(reply));

function replyParagraphs(reply: Reply): Paragraph[] {
  switch (reply.kind) {
    case 'added':
      return [[{ user: reply.by }, ' adds:'], { quote: reply.text }];
    case 'cancelled':
      return [[{ user: reply.by }, ' has cancelled this request. There is nothing more to do.']];
    case 'reopened':
      return [[{ user: reply.by }, ...calling(reply)]];
  }
}

/** Whoever had it last should hear that it is open again, unless they did it themselves. */
function calling({ by, lastClaimant }: Extract<Reply, { kind: 'reopened' }>): Line {
  const reopened = ' has reopened this request.';
  if (lastClaimant === null || lastClaimant === by) return [`${reopened} It is open for anybody to claim.`];
  return [`${reopened} `, { user: lastClaimant }, ' had it last; now it is open for anybody to claim.'];
}
