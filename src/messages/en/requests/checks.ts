import { person, type Words } from '../../spans.ts';

/** What whoever has a request is asked directly when nothing happens, and what stands there afterwards. */
export const checks = {
  notAnswered: (asker: string, words: string): Words => [
    person(asker),
    ` has not answered your question on request ${words} yet.`,
  ],
  nothingSince: (asker: string, words: string): Words => [
    `You have claimed request ${words} from `,
    person(asker),
    ', and nothing has happened since.',
  ],
  youAsked: (question: string): string => `You asked: “${question}”`,
  /** In place of that question, once it is over; the request by its id. */
  wentTo: (id: string, user: string): Words => [
    `Request ${id} went to `,
    person(user),
    ' after I had asked you.',
  ],
  wasResolved: (id: string, user: string): Words => [
    `Request ${id} was resolved by `,
    person(user),
    ' after I had asked you.',
  ],
  wasCancelled: (id: string): string => `Request ${id} was cancelled by the person who asked.`,
  hasMoved: (id: string): string => `Request ${id} went elsewhere after I had asked you.`,
  isOver: (id: string): string =>
    `I had asked whether you are still on request ${id}; I need no answer any more.`,
  stillOnIt:
    'Are you still on it? Press a button, or answer here in words, which go to nobody. If I hear nothing, I tell its channel, so that somebody can take it over.',
  /** In place of a question that was asked directly. */
  thanks: {
    confirm: 'Thank you. The person who asked hears that you are still on it.',
    release: 'You have handed this request back. It is open again for somebody else to claim.',
    resolve: 'You have resolved this request.',
    snooze: 'You have put this request off. The person who asked hears until when.',
  },
};
