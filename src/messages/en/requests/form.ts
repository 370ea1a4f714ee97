import { bold, type Words } from '../../spans.ts';

/** The form in which a request is seen before it is sent. */
export const form = {
  title: 'Send a request',
  insteadAsk: (role: string): string => `Ask the ${role} instead`,
  role: 'Role',
  quoteChoice: 'Nothing is quoted unless you choose to:',
  quoteThese: 'Quote these words',
  they: 'they',
  willRead: (readers: string): string => `What ${readers} will read, word for word`,
  mayBeEmpty: 'You may leave this empty: then they only see that you have a request, and ask you.',
  onlyThis: 'Change it as you like. Only this text is posted, with your name.',
  markAs: 'Mark it as',
  urgent: 'Urgent',
  urgentHint: 'They are reminded sooner.',
  confidential: 'Confidential',
  confidentialHint: 'It is posted in a private channel only.',
  confidentialNot: 'Not possible here: this role has no private channel that I can use.',

  channelOf: {
    private: 'a private channel',
    public: 'a public channel',
    others: 'a channel that people of another company read, too',
  },
  fallbackChannel: 'the fallback channel',
  whoeverCanHelp: 'whoever can help',
  /** "the Security Engineer": how sentences name whoever a request is for. */
  the: (role: string): string => `the ${role}`,
  backAt: (when: string): string => `They are away now and back ${when}.`,
  othersRead: 'People of another company read this, too. Write only what they may know.',
  tooLong: 'Your text was too long to carry over. Please paste it below.',
  /** `kind`: one of `channelOf`, where it is known. */
  goesToFallback: (channel: string, kind: string | null): Words => [
    'This goes to ',
    bold(channel),
    `${kind === null ? '' : `, ${kind}`}, for whoever can help.`,
  ],
  goesTo: (role: string, channel: string | null, kind: string | null): Words =>
    channel === null
      ? ['This goes to the ', bold(role), '.']
      : ['This goes to the ', bold(role), ' in ', bold(channel), `${kind === null ? '' : `, ${kind}`}.`],
  unknownPlace:
    'I cannot tell yet whether I may post there. If not, I keep your request and try again. Nor can I tell who reads that channel: it may be everybody here.',
  /** `to`: the channel it goes to instead; null: it waits. */
  forNow: (to: string | null, why: string, mend: string): string =>
    `For now, ${to === null ? 'I keep your request and try again' : `it goes to ${to} instead`}, because ${why}. ${mend}`,
  isRead: (channel: string, kind: string, isPublic: boolean): string =>
    `${channel} is ${kind}${isPublic ? ', which everybody here can read' : ''}.`,
  /** There is no channel for it, nor a fallback channel. */
  nobodyReads: (isPrivate: boolean): string =>
    `Until then nobody reads it, and nobody is told that it waits. If it cannot wait, choose another role, or tell them yourself.${isPrivate ? ' Before anybody else reads it, I ask you.' : ''}`,
  staysUnclaimed: (isPrivate: boolean): string =>
    `If nobody claims it, it stays there, and I tell you.${isPrivate ? ' Before anybody else reads it, I ask you.' : ''}`,
  asksBeforeMoving: (to: string): string =>
    `If nobody claims it, I ask you before it goes to ${to}, which everybody here can read.`,
  movesUnclaimed: (to: string, kind: string): string => `If nobody claims it, it goes to ${to}, ${kind}.`,
  askedFirst: (role: string): Words => [
    'It is not certain whose this is. In this channel the ',
    bold(role),
    ' is asked first.',
  ],
  whyExample: 'Why this role: people ask it things like',
  whyDocument: 'Why this role: its documents say',

  preparedByProgram: 'A program that works with Rolecall has prepared a request for you:',
  nobodyTakesIt: 'Nobody is known who takes it, so there is nothing to press. Type /role ask to choose.',
  nothingSentYet:
    'Nothing is sent before you have seen who would read it and pressed Send. If you do not know of it, leave it.',
  shallItGo: 'Shall this message go to the role that takes it? You see the very words before they are sent.',
  route: 'Route to the right role',

  writeNeed: 'Write what you need, in a sentence or two.',
  roleGone: 'The documents no longer know this role. Choose another one.',
  noPrivate: 'Nobody has a private channel for this. Untick “Confidential”, or choose another role.',
  justSent: (to: string): string => `Somebody has just sent this message to ${to}, so nothing more was sent.`,
  away: 'I cannot reach my database right now, so nothing was sent. Your text is still here: press Send again in a minute.',
  unreadable: 'This form is of an older version of Rolecall. Please close it and ask again.',
  messageUnreadable:
    'I cannot read this message any more. Choose “Route to the right role” in its menu instead.',
};
