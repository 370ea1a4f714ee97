import { bold, code, type Words } from '../../spans.ts';

/** Answers that have to be found first, one after the other as in `answers/kinds/found/`: what a role does not take, a fact, who owns a thing, that nothing is written, yes or no, who has something. */
export const found = {
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
  notSurely: (said: string): string => `No line that I read surely answers “${said}”.`,
  notCounted: (said: string): string => `No document says how many: “${said}”.`,
  mentioned: 'It is mentioned here:',

  yes: (role: string, said: string): string => `Yes: ${role}${said ? `, “${said}”` : ''}`,
  no: (role: string): string => `No, not the ${role}`,
  /** Asked whether a role never does it. */
  doesIndeed: (role: string, said: string): string => `No, the ${role} does${said ? `: “${said}”` : ''}`,
  rightNot: (role: string): string => `Right, not the ${role}`,
  unsaid: (role: string, said: string): string => `Not written: ${role}${said ? `, “${said}”` : ''}`,
  /** Of a rule or a limit, whoever wrote it. */
  ruled: { yes: 'Yes', no: 'No', unwritten: 'Not decided by what is written' },
  onlyWithConsent: 'Only with approval',
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
