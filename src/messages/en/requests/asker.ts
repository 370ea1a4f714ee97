import { person, type Words } from '../../spans.ts';

/** What the person who asked sees of their request, and the list of requests. */
export const asker = {
  /** Words of the person who asked. */
  quoted: (words: string): string => `“${words}”`,
  /** `words`: its first ones; null where others read along. */
  yours: (words: string | null): string => (words === null ? 'your request' : `your request ${words}`),
  /** What they write where they hear of it. */
  whatReaches: {
    own: 'What you write in the thread of this message reaches them.',
    next: 'What you write here reaches them; questions I answer myself. To ask them something, press Add something.',
    thread: 'What you write in this thread reaches them, unless you mention me: that I answer myself.',
    none: 'What is written in this thread stays here. To tell them more, press Add something.',
  },
  howToAnswer: {
    own: 'Press Answer, reply in the thread of this message, or write it here as your next message.',
    next: 'Press Answer, or write it here as your next message.',
    thread: 'Press Answer, or write it in this thread, without mentioning me.',
    none: 'Press Answer: what is written in this thread stays here.',
  },
  authorAnswers: 'Reply in the thread of this message, or write it here as your next message.',
  howToReply: {
    own: 'To reply, write in the thread of this message, or here as your next message.',
    next: 'To reply, write here as your next message.',
  },
  sent: (yours: string): string => `${yours} is sent. Whoever can help will claim it.`,
  isWith: (yours: string, to: string): string => `${yours} is with ${to} now.`,
  isInFallback: (yours: string): string => `${yours} is in the fallback channel now.`,
  /** After `wasWith`: the request. */
  it: 'It',
  wasWith: (yours: string, to: string | null): string =>
    `${yours} was ${to === null ? 'sent' : `with ${to}`}.`,
  theyAreBack: (when: string): string => `They are back ${when}.`,
  held: (yours: string, to: string, why: string, mend: string): string =>
    `${yours} has not reached ${to} yet, because ${why}. ${mend} I keep it and try again.`,
  diverted: (yours: string, to: string, why: string, mend: string): string =>
    `${yours} to ${to} went to the fallback channel, because ${why}. ${mend}`,
  claimed: (user: string, yours: string): Words => [person(user), ` has claimed ${yours}.`],
  released: (user: string, yours: string): Words => [
    person(user),
    ` has handed back ${yours}. It is open again for somebody else to claim.`,
  ],
  takenOver: (user: string, yours: string, from: string): Words => [
    person(user),
    ` has taken over ${yours} from `,
    person(from),
    '.',
  ],
  hasIt: (user: string, yours: string): Words => [person(user), ` has ${yours} now.`],
  given: (user: string, yours: string, to: string): Words => [
    person(user),
    ` has given ${yours} to `,
    person(to),
    '.',
  ],
  left: (yours: string): string =>
    `Whoever had claimed ${yours} is not here any more. It is open again for somebody else to claim.`,
  snoozed: (user: string, yours: string, until: string): Words => [
    person(user),
    ` has put off ${yours} until ${until}.`,
  ],
  confirmed: (user: string, yours: string): Words => [person(user), ` is still on ${yours}.`],
  silentInChannel: (yours: string): string =>
    `Nothing has happened with ${yours} for a while, so I have asked in its channel who can go on with it.`,
  silent: (yours: string, user: string): Words => [
    `Nothing has happened with ${yours} for a while, so I have asked `,
    person(user),
    ' how it goes.',
  ],
  unanswered: (user: string | null, yours: string): Words => [
    user === null ? 'They' : person(user),
    ` still ${user === null ? 'need' : 'needs'} an answer about ${yours}:`,
  ],
  writes: (user: string, yours: string): Words => [person(user), ` writes about ${yours}:`],
  asked: (user: string, yours: string): Words => [person(user), ` needs to know something about ${yours}:`],
  passed: (user: string, yours: string, to: string): Words => [
    person(user),
    ` has passed on ${yours} to ${to}:`,
  ],
  resolved: (user: string, yours: string, isStill: boolean): Words => [
    person(user),
    ` ${isStill ? 'has' : 'had'} resolved ${yours}.`,
  ],
  reopened: (user: string, yours: string): Words => [person(user), ` has reopened ${yours}.`],
  nothingHappened: (yours: string): string => `Nothing has happened with ${yours} for a while.`,
  nobodyClaimed: (yours: string): string => `Nobody has claimed ${yours} yet.`,
  movedToFallback: 'It is in the fallback channel now, where more people see it.',
  staysWhereItIs: 'It stays where it is.',
  staysOpen: 'It stays where it is, and open.',

  wouldBeOpen: (channel: string): string =>
    `everybody here can read ${channel}, and your form said that only members of a private channel would read this`,
  notReached: (yours: string, to: string, why: string | null): string =>
    `${yours} has not reached ${to}${why === null ? '' : `, because ${why}`}.`,
  couldGo: (channel: string, open: string): string =>
    `It could go to ${channel}. But ${open}. So nobody sees it before you say yes.`,
  nobodyYet: (yours: string): string => `Nobody has claimed ${yours} yet. It stays where it is.`,
  couldGoToo: (channel: string, open: string): string =>
    `It could go to ${channel}, too. But ${open}. So it does not go there before you say yes.`,
  opened: (yours: string, open: string): string =>
    `The channel of ${yours} has been opened: ${open}. So I add nothing more there before you say yes. What you write until then I keep.`,
  openedStays: 'What stands there already stays. Those who have the request can still claim and resolve it.',
  withYes: 'A yes counts for all that you write about it, before and after: that is read there, too.',
  leftAlone: (yours: string, of: string, why: string): string =>
    `I add nothing more to ${yours} in the channel of ${of}, nor what you write about it, because ${why}. To have it read elsewhere, cancel it, and ask again.`,
  yesPost: 'Yes, post it there',
  yesGoOn: 'Yes, go on there',
  noCancel: 'No, cancel it',
  noLeave: 'No, leave it as it is',
  addSomething: 'Add something',
  answer: 'Answer',
  cancelRequest: 'Cancel request',
  cancelTitle: 'Cancel this request?',
  cancelWords: 'Whoever has it is told that it is not needed any more.',
  youCancelled: 'You have cancelled it.',
  youResolved: 'You have resolved it.',
  isResolved: 'It is resolved.',
  openAgain: 'It is open again.',
  reopenedAfter: 'It was reopened after that.',
  youSaidYes: 'You have said yes.',
  hasReached: 'It has reached its channel since then.',
  askedMore: 'They have asked something more since: answer both there.',
  answered: 'Answered.',
  notWaitedFor: 'No answer to this is waited for any more.',

  listTitle: 'Your requests',
  empty:
    'You have no open requests. Ask with /role ask and what you need, such as: /role ask someone committed an AWS key',
  openForYourRoles: 'Open for your roles',
  moreOfYours: 'More of your requests',
  moreForRoles: 'More for your roles',
  backToFirst: 'Back to the first',
  forWhom: (to: string, channel: string | null): string => `For ${to}${channel ? ` in ${channel}` : ''}. `,
  roleLine: (role: string | null, about: string, channel: string | null): string =>
    `${role ?? 'Whoever can help'}: ${about}${channel ? ` in ${channel}` : ''}.`,
  notPosted: 'It is not posted yet: I keep trying, unless I have asked you something about it.',
  waitingForYou: (question: string | null): string =>
    `Waiting for your answer${question === null ? '' : ` to “${question}”`}.`,
  isCancelled: 'Cancelled.',
  states: {
    open: 'open',
    waiting: 'waiting for an answer',
    claimed: 'claimed',
    resolved: 'resolved',
    cancelled: 'cancelled',
  },

  whatToAdd: 'What do you want to add?',
  yourAnswer: 'Your answer',
  theyNeedToKnow: 'They need to know:',
  addHint: 'It is posted below the card of your request, with your name.',
  addTitle: 'Add to your request',
  add: 'Add',
  writeAddition: 'Write what you want to add.',
  added: 'I pass it on: it goes below the card of your request.',
  addedForLater: 'I keep it: it goes below the card of your request once that is posted.',
  addedAndKept:
    'I keep it, and do not post it: more people can read the channel of your request now than your form said. I write to you about that.',
};
