import type { Words } from '../spans.ts';

/** The Home tab. */
export const home = {
  home: 'Home',
  title: 'Who does what',
  findRole: 'Find a role by its name, or by what else it is called:',
  rolesFrom: (from: number, to: number, all: number): string => `Roles ${from} to ${to} of ${all}`,
  backTo: (place: string): string => `‹ Back to ${place}`,
  comparedWith: (level: number): string => `Compared with level ${level}`,
  tabs: {
    overview: 'Overview',
    responsibilities: 'Responsibilities',
    skills: 'Skills',
    'works-with': 'Works with',
    more: 'More',
    sources: 'Sources',
  },
  shownBelow: (tab: string): string => `${tab}, shown below`,
  nothingInTab: (role: string, document: string | null): Words => [
    `Nothing is written about this for ${role}. `,
    `Whoever knows can add it to ${document ?? 'its document'}.`,
  ],
  whereToChange:
    'What you read here stands in these documents. Where it is wrong, that is where to change it.',
  noDocument: 'No document is named.',
  topicGone: (topic: string): string =>
    `The documents no longer have the topic “${topic}”. These are all there are:`,
  levelTitle: (role: string, level: number): string => `${role}: level ${level}`,
  hideExamples: 'Hide examples',
  examples: (count: number): string => (count === 1 ? '1 example' : `${count} examples`),
  moreInDocument: (count: number): string => `and ${count} more, in the document`,
  levelMenu: 'Level',
  topicMenu: 'Topic',
  compareWith: 'Compare with …',
  compareWithLevel: (level: number): string => `Compare with level ${level}`,
  comparedTitle: (role: string, level: number, other: number): string =>
    `${role}: level ${level} compared with level ${other}`,
  onlyLevel: (level: number): string => `Only level ${level}`,
  newComparedWith: (level: number): string => `New compared with level ${level}:`,
  nothingNew: 'Nothing new.',
  asAt: (level: number): string => `As at level ${level}:`,
  nothingAt: (level: number): string => `Nothing written for level ${level}.`,
  previous: (page: number, pages: number): string => `Previous (page ${page} of ${pages})`,
  next: (page: number, pages: number): string => `Next (page ${page} of ${pages})`,

  myRole: 'My role',
  myLevel: 'My level',
  myRoleAndLevel: 'My role and level',
  onlyYouSee: 'Only you see this, unless you show your role below. You can have it forgotten at any time.',
  whoMaySee: 'Who may see it',
  showRole: 'Show my role to colleagues',
  showRoleTo: 'To members who ask what you do. Never your level.',
  save: 'Save',
  typeToFindIt: 'Type to find it',
  levelHint: 'A number, as the framework of your role counts. Leave it empty if you do not know it.',
  databaseAway:
    'I cannot reach my database right now. The roles below work all the same; yours is back soon.',
  sayYours: 'Say which role is yours, to see what its next level asks. Only you see it.',
  yoursIsGone: (role: string): string =>
    `You said “${role}”, which the documents no longer describe. Choose another role.`,
  yours: (level: number | null, isPublic: boolean): string =>
    `${level === null ? '' : `, level ${level}`}. ${isPublic ? 'Colleagues may see the role, and only you the level.' : 'Only you see this.'}`,
  chooseFromList: 'Choose a role from the list.',
  unknownRole: 'The documents no longer know this role. Choose another one.',
  wholeNumber: 'Write a whole number from 1 on, or leave this empty.',
  notKept: 'I cannot reach my database right now. Press Save again in a minute.',
  noLevelsHere: (role: string): string => `No levels are written for ${role}: leave this empty.`,
  hasLevels: (role: string, levels: number): string => `${role} has levels 1 to ${levels}.`,
  setMine: 'Set my role and level',
  change: 'Change',
  forgetMe: 'Forget me',
  forgetTitle: 'Forget your role and level?',
  forgetWords:
    'What you said of yourself is deleted, and where you are in this tab. Your growth sheet is kept: delete it there.',

  whatIsNext: 'What is next for me',
  cannotReach: 'I cannot reach my database right now. Please try again in a minute.',
  sayRoleAndLevel:
    'Say which role and level are yours, and I show what the next level asks. Only you see it.',
  roleGone: (role: string): string =>
    `The documents no longer describe the role that you said is yours (${role}).`,
  noLevels: (role: string): string => `No levels are written for ${role} yet.`,
  sayLevel: (role: string, levels: number): string =>
    `Say at which level of ${role} you are: there are ${levels}.`,
  noSuchLevel: (role: string, levels: number, level: number): string =>
    `${role} has levels 1 to ${levels}, and no level ${level}.`,
  highest: (role: string, level: number): string => `Level ${level} is the highest of ${role}.`,
  whatNextAsks: (next: number, level: number): string =>
    `What level ${next} asks that level ${level} does not:`,
  nothingNewAt: (level: number): string =>
    `Nothing new is written for level ${level}. Your lead may know what it asks.`,
  fromTo: (role: string, level: number, next: number): string => `${role}: from level ${level} to ${next}`,
  allOfLevel: (level: number): string => `All of level ${level}`,
  nothingWrittenAt: (level: number): string => `Nothing written for level ${level}`,

  myRequests: 'My open requests',
  requestsAway: 'I cannot look them up right now. Please try again in a minute.',
  noRequests: 'None. Find the role that takes what you need, and press “Send a request”.',
  listsAll: '/role requests lists them all.',
  openForMyRoles: 'Open for my roles',
  andMore: (count: number): string => `And ${count} more.`,
  claim: 'Claim',
};
