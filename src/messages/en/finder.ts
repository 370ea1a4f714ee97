import { program } from '../../installation.ts';
/** Finding and comparing roles, and who is asked in a channel. */
export const finder = {
  title: 'Find a role',
  noRoles: `No document describes a role yet. Whoever runs Rolecall can see why with: ${program} check`,
  choose: (roles: number): string =>
    `${roles === 1 ? 'There is one role.' : `There are ${roles} roles.`} Choose one to see what it is for, what it answers for, what its levels expect, and where to ask.`,
  typeIt: 'Type a name, a part of it, or what people call it.',
  typeToFind: 'Type to find a role',
  chooseRole: 'Choose a role',
  chooseOther: 'Choose another role',
  overview: 'Overview',
  ask: (typed: string): string => `Ask: “${typed}”`,
  wholeRole: 'The whole role',
  chooseLevel: 'Choose a level',
  chooseTwo: 'Choose two roles, or one role twice and a level of it on each side.',
  same: 'Both sides are the same. Choose another role or another level on one of them.',
  unlike:
    'A level can be compared with a level only. Choose a level on both sides, or the whole role on both.',
  nothingOnEither: 'Nothing is written about either side.',
  topicsLeft: (count: number): string =>
    `${count} more topics do not fit here. To see one of them, type /role, the role, the level and the topic.`,
  andMore: (count: number): string => `and ${count} more`,
  notSure: 'Not sure',
  notSureIn: (channel: string): string => `Not sure: ${channel}`,

  hereTitle: 'Who is asked in this channel',
  hereMore: (count: number): string => `And ${count} more. Type /role list to see all roles.`,
  hereNobody:
    'No role has this channel. Type /role list to see who is asked where, or /role ask and what you need. Whoever looks after the documents can give a role this channel.',
  confidentialOnly: ': confidential requests only',
  takesNothing: 'Nothing is written about what this role takes.',
  backAt: (when: string): string => `They are away now and back ${when}.`,
  takes: (topics: string): string => `Takes: ${topics}`,
  not: 'Not ',
  nobodyDoes: 'nobody here does',
  askThe: (role: string): string => `ask the ${role}`,
};
