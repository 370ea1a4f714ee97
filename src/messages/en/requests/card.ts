import { person, type Words } from '../../spans.ts';

const by = (user: string | null): Words => (user === null ? [] : [' by ', person(user)]);
const somebody = (user: string | null): Words => [user === null ? 'Somebody' : person(user)];

/** The card in the channel of a role, what is said below it, and the forms behind its buttons. */
export const card = {
  /** Words of the person who asked. */
  quoted: (words: string): string => `“${words}”`,
  title: (isUrgent: boolean, to: string): string => `${isUrgent ? 'Urgent request' : 'Request'} for ${to}`,
  asks: (asker: string): Words => [person(asker), ' asks:'],
  wrote: (author: string, asker: string): Words => [person(author), ' wrote, sent by ', person(asker), ':'],
  nothingQuoted: 'They chose not to quote anything: ask them.',
  urgent: 'urgent',
  confidential: 'confidential',
  whereAsked: 'See where it was asked',
  meantToBe: (aim: string): string => `Meant to be ${aim}.`,
  putOff: (until: string): string => `Put off until ${until}; nobody is reminded before.`,
  keepHere: 'Confidential: please keep it in this channel.',
  atFallback:
    'It is in this fallback channel because it could not reach them, or nobody there took care of it in time.',
  onCall: 'On call: ',
  for: 'For ',
  id: (id: string): string => `Request ${id}`,
  talk: 'What you write in this thread reaches the person who asked. Begin with ! to keep it among you.',

  open: 'Open: nobody has claimed it yet.',
  /** `day`: on which; null where nobody knows. */
  claimed: (claimant: string | null, day: string | null): Words => [
    'Claimed',
    ...by(claimant),
    day === null ? '.' : ` on ${day}.`,
  ],
  waiting: (claimant: string | null, asker: string, question: string | null): Words => [
    ...(claimant === null ? [] : ['Claimed', ...by(claimant), '. ']),
    'Waiting for ',
    person(asker),
    "'s answer",
    question === null ? '.' : ` to “${question}”.`,
  ],
  resolved: (user: string | null): Words => ['Resolved', ...by(user), '.'],
  cancelled: 'Cancelled by the person who asked.',

  movedOn: (id: string): string => `Request ${id} has moved on.`,
  present: 'See its present card',
  wasFrom: (asker: string, words: string): Words => ['It was from ', person(asker), `: ${words}`],
  isWith: (whom: string): string => `It is with ${whom} now.`,
  wentToFallback: 'Nobody took care of it in time; it went to the fallback channel.',
  passedOn: (to: string): string => `Passed on to ${to}.`,

  buttons: {
    claim: 'Claim',
    info: 'Need info',
    pass: 'Not ours',
    resolve: 'Resolve',
    release: 'Hand back',
    reopen: 'Reopen',
    'take-over': 'Take over',
    hand: 'Hand to …',
    snooze: 'Snooze',
    confirm: 'Still on it',
  },
  takeOverTitle: 'Take over this request?',
  takeOverWords: (mention: string, day: string | null): string =>
    `${mention} has claimed it${day === null ? '' : ` on ${day}`}, and hears that you have it now.`,
  leaveIt: 'Leave it',

  writes: (user: string): Words => [person(user), ' writes:'],
  /** Before its name. */
  file: 'File: ',
  aGroup: 'a group',

  digest: 'What is open here today',
  unclaimed: 'Nobody has claimed',
  underWay: 'Under way',
  waitingForAnswer: 'Waiting for an answer',
  postponed: 'Put off',
  moreInList: 'There is more: /role requests lists it.',
  andMore: (count: number): string => `And ${count} more.`,
  seeIt: 'See it',

  reminded: (count: number): string =>
    count === 1
      ? 'One request here waits for somebody to claim it.'
      : `${count} requests here wait for somebody to claim them.`,
  silent: (count: number): string =>
    count === 1
      ? 'Of one request here nothing was heard for a while. Whoever can go on with it may take it over.'
      : `${count} requests here were claimed, or wait for an answer, and nothing was heard of them for a while. Whoever can go on with one may take it over.`,
  /** Of those in a reminder, what has happened to since. */
  noLongerWaiting: 'No longer waiting here:',
  urgentFor: 'Urgent, for ',

  adds: (user: string): Words => [person(user), ' adds:'],
  hasCancelled: (user: string): Words => [
    person(user),
    ' has cancelled this request. There is nothing more to do.',
  ],
  answerGone: (user: string): Words => [
    person(user),
    ' has deleted their answer. If you still need it, press Need info.',
  ],
  hasPassedOn: (user: string | null): Words => [...somebody(user), ' has passed this on:'],
  says: (user: string | null): Words => [...somebody(user), ':'],
  soFar: 'What was said so far',
  soFarGoesOn: 'What was said so far, continued',
  /** What is left out here; `count` may be none. */
  soFarCut: (count: number, isShortened: boolean): string => {
    if (count === 0) return 'Long messages are shortened here.';
    const left = count === 1 ? 'One earlier message is' : `${count} earlier messages are`;
    return `${left} left out here${isShortened ? ', and long ones are shortened' : ''}.`;
  },
  threadBefore: 'See the thread below its card before this one',
  notHere: (user: string): Words => [
    person(user),
    ' is not here any more. This request is open for anybody to claim.',
  ],
  handed: (user: string | null, from: string | null, to: string): Words => [
    ...somebody(user),
    ' has handed this request',
    ...(from === null ? [] : [' from ', person(from)]),
    ' to ',
    person(to),
    '.',
  ],
  hasIt: (user: string | null): Words => [...somebody(user), ' has this request now.'],
  tookOff: (user: string | null, from: string): Words => [
    ...somebody(user),
    ' has taken this request off ',
    person(from),
    '.',
  ],
  /** `last`: whoever had it last, where they are not the one who reopened it. */
  hasReopened: (user: string, last: string | null): Words =>
    last === null
      ? [person(user), ' has reopened this request. It is open for anybody to claim.']
      : [
          person(user),
          ' has reopened this request. ',
          person(last),
          ' had it last; now it is open for anybody to claim.',
        ],

  trace: (channel: string, user: string, to: string | null): Words => [
    'Sent to ',
    channel,
    ...by(user),
    `${to === null ? '' : `, for ${to}`}.`,
  ],
  /** Passed on since. */
  traceNow: (channel: string, user: string, to: string): Words => [
    'Sent',
    ...by(user),
    `, and passed on: now with ${to} in `,
    channel,
    '.',
  ],
  itsChannel: 'its channel',
  seeRequest: 'See the request',
  yourMessage: 'Your message',
  wasTaken: (to: string, channel: string, user: string): Words => [
    ` was taken to ${to} in ${channel}: sent`,
    ...by(user),
    '.',
  ],
  authorAdds: (asker: string): Words => [
    'To add something, write in the thread of this message. What they answer goes to ',
    person(asker),
    '.',
  ],
  asksAuthor: (user: string): Words => [person(user), ' needs to know something about your message:'],
  youSent: (to: string, channel: string | null): Words => [
    'You have',
    ` sent this message to ${to} already${channel ? `, in ${channel}` : ''}.`,
  ],
  theySent: (user: string, to: string, channel: string | null): Words => [
    person(user),
    ' has',
    ` sent this message to ${to} already${channel ? `, in ${channel}` : ''}.`,
  ],
  sentAlready: 'Sent already',

  about: (asker: string, id: string): Words => [person(asker), ` asks in request ${id}:`],
  youAsked: (id: string): string => `You asked in request ${id}:`,
  askedBefore: 'Asked before:',
  whatToKnow: 'What do you need to know?',
  whatToKnowHint: 'The person who asked hears it at once, and can answer with one click.',
  ask: 'Ask',
  nobodyLeft:
    'There is no other role to pass this request on to. Claim it and talk in its thread, or resolve it.',
  whoseIsIt: 'Whose is it?',
  why: 'Why?',
  whyHint: 'The person who asked reads this, and so does whoever has it next.',
  passOn: 'Pass on',
  handTitle: 'Hand to a colleague',
  handOver: 'Hand over',
  whoIsToHaveIt: 'Who is to have it?',
  handHint: 'They hear so in the thread of the card. The person who asked hears it, too.',
  untilWhichDay: 'Until which day?',
  snoozeHint: 'Nobody is reminded before. The person who asked hears the day.',

  writeQuestion: 'Write what you need to know.',
  chooseRole: 'Choose whose it is.',
  sayWhy: 'Say in a few words why; the person who asked reads it.',
  chooseColleague: 'Choose who is to have it.',
  chooseDay: 'Choose a day.',
  away: 'I cannot reach my database right now, so nothing has changed. Press the button again in a minute.',
  tooSlow: 'Slack was too slow to open the form, and nothing has changed. Press the button again.',
  done: 'Done.',
};
