import { bold, channelName, code, type Words } from '../../spans.ts';

/** Answers that had to be found: owners, facts, verdicts, and what is not written. */
export const found = {
  belongsTo: (role: string): Words => ['This belongs to the ', bold(role), '.'],
  either: (one: string, other: string): Words => ['Either the ', bold(one), ' or the ', bold(other), ':'],
  /** Of two roles that may own something, one with its channel. */
  doorLine: (role: string, channel: string | null): Words => [
    bold(role),
    ...(channel ? [', in ', channelName(channel)] : []),
    '.',
  ],
  doorTitle: (role: string, channel: string | null): string => (channel ? `${role}, in ${channel}` : role),
  orOf: (names: readonly string[]): string => names.join(' or '),
  /** It is close, and the channel where it is asked prefers this role. */
  askedFirst: (role: string): Words => [
    'It is not certain whose this is. In this channel the ',
    bold(role),
    ' is asked first.',
  ],
  otherwise: (roles: readonly string[]): Words => [
    'Otherwise it may belong to the ',
    ...roles.flatMap((role, index) => [index === 0 ? '' : ' or the ', bold(role)]).slice(1),
    '.',
  ],
  tookFirst: 'This can be read in several ways; I took the role that is asked first in this channel.',
  whyMain: 'What they mainly do:',
  whyExample: 'Why: it resembles this question, which is theirs:',
  whyDocument: 'Why: their documents say:',
  closest: 'The line that comes closest:',
  dontKnow: 'I don’t know',
  nearest: (role: string): Words => [
    'I am not sure whose this is. The nearest I have is the ',
    bold(role),
    '.',
  ],
  nothingNear: 'I am not sure: the documents I read do not answer that.',
  askFallback: (channel: string): Words => ['If that is not it, ask in ', channelName(channel), '.'],
  seeListOrHelp: [
    'See ',
    code('/role list'),
    ' for everything I know, or ',
    code('/role help'),
    ' for how to ask.',
  ] as Words,

  notTaken: (role: string): string => `${role}: what they do not take`,
  askInstead: (role: string): Words => [' – ask the ', bold(role)],
  nothingNotTaken: (role: string): string => `Nothing is written about what the ${role} does not take.`,

  nearIt: 'Near it:',
  allOf: (section: string): string => `All ${section.toLowerCase()}`,
  nothingAboutItFor: (role: string): Words => ['Nothing is written about it for the ', bold(role), '.'],
  saidOfBoth: (said: string, one: string, other: string): string => `“${said}”: ${one} and ${other}`,

  whoOwns: (thing: string): string => `Who owns “${thing}”`,
  belowIt: 'Not the folder itself, but what lies below it:',
  ownsBelow: (thing: string): Words => [': ', code(thing), ' below it'],
  ownsByPattern: (pattern: string): Words => [': by the pattern ', code(pattern)],
  noOwnerLine: (place: string): string => `${place} lists it and names no owner.`,
  noLineNames: 'No line of the documents names it, and no pattern covers it.',
  nobodyOwns: (thing: string): string => `No document says who owns ${thing}`,
  listShows: [code('/role list'), ' shows the roles that are described.'] as Words,

  notWritten: 'Not written',
  notWrittenOf: (role: string): string => `${role}: not written`,
  nothingOf: (role: string, said: string): string =>
    `Nothing is written about that for the ${role}: “${said}”`,
  whatIsWritten: (sections: readonly string[]): string =>
    `What is written: ${sections.join(', ').toLowerCase()}.`,
  noSuchRole: (said: string): string =>
    `Nothing is written about “${said}”: no document describes such a role.`,
  mentioned: 'It is mentioned here:',

  yes: (role: string, said: string): string => `Yes: ${role}${said ? `, “${said}”` : ''}`,
  no: (role: string): string => `No, not the ${role}`,
  /** Asked whether a role never does it. */
  doesIndeed: (role: string, said: string): string => `No, the ${role} does${said ? `: “${said}”` : ''}`,
  rightNot: (role: string): string => `Right, not the ${role}`,
  unsaid: (role: string, said: string): string => `Not written: ${role}${said ? `, “${said}”` : ''}`,
  /** Of a rule or a limit, whoever wrote it. */
  ruled: { yes: 'Yes', no: 'No', unwritten: 'Not decided by what is written' },
  ruledBy: (role: string): Words => ['By what is written for the ', bold(role), ':'],
  notDecided: (role: string): Words => ['No line says yes or no. Written is, for the ', bold(role), ':'],
  isWith: (owner: string): Words => ['By the documents it is with the ', bold(owner), ':'],
  doesNotTake: (role: string): string => `The ${role} does not take it:`,
  nothingForAnybody: (said: string, role: string): string =>
    `Nothing is written about “${said}”, neither for the ${role} nor for another role.`,

  /** Where others have it. */
  nothingForRole: (said: string, role: string): string =>
    `Nothing is written about “${said}” for the ${role}. It is written for:`,

  whoHas: (said: string): string => `Who has to do with “${said}”`,
  andMore: (count: number): string => `and ${count} more.`,
  nobody: 'Nobody, by the documents',
  nothingInRoles: (said: string, roles: number): string =>
    `Nothing is written about “${said}” in what I read of ${roles} roles.`,
  nobodyNeedNot: [
    'That need not mean that nobody knows it. ',
    code('/role list'),
    ' shows all roles.',
  ] as Words,
};
