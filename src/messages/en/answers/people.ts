import { bold, code, type Words } from '../../spans.ts';

/** Who has a role, and whose turn it is. */
export const people = {
  nobodyNamed: [
    'No document and no user group says who that is. Whoever knows can list them under ',
    code('people:'),
    ' in the role’s routing file.',
  ] as Words,
  title: (role: string, count: string): string => `${role}: ${count}`,
  onCall: 'on call',
  unknownCount: 'people',
  nobodyKnown: 'nobody is known',
  from: (from: number, to: number, all: number): string => `people ${from}–${to} of ${all}`,
  count: (all: number): string => (all === 1 ? 'one person' : `${all} people`),
  membersOnly: 'Whom Slack knows, I name to members of this workspace only, and not to guests.',
  stillAsking: 'I am still asking Slack who is in it. Please ask again in a minute.',
  inGroup: (group: string): Words => ['Those in the user group ', code(group), ', whom Slack knows.'],
  nobodyListed: [
    'Nobody is in what the documents name for this role. Whoever knows can list them under ',
    code('people:'),
    ' in its routing file.',
  ] as Words,
  guest: 'guest',
  away: 'away',
  noGroup: (group: string): string =>
    `Slack shows no user group ${group}: it was deleted, or is called otherwise.`,
  groupOff: (group: string): string => `The user group ${group} was switched off in Slack.`,
  nobodyCalled: (name: string): string => `Slack shows nobody who is ${name} in this workspace.`,

  hidden: 'What people do, I tell members of this workspace only, and not guests.',
  noRole: 'I know no role of this person: no user group, list or team file that I read names them.',
  saysSo: 'says so',
  profile: (title: string): string => `In their Slack profile: ${title}`,
  rolesOfSomebody: 'Roles of a person',
  whatDoes: (name: string): string => `What ${name} does`,

  byCalendarOf: (moment: string): string => ` (by the calendar as it was on ${moment})`,
  noRota: 'No rota and no calendar that I read says who is on call for this role.',
  onCallUnsure: (fault: string): string => `Who is on call is not known for certain: ${fault}`,
  nobodyOnCall: (age: string): string => `Nobody is on call just now, by its rota${age}.`,
  onCallNow: (names: string, until: string, age: string): Words => [
    'On call now: ',
    bold(names),
    `, until ${until}${age}.`,
  ],
  meanwhile: (names: string): Words => ['Meanwhile turn to ', bold(names), '.'],
  unnamed: 'somebody whom the calendar does not name',
};
