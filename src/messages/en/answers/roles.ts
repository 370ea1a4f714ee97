import { program } from '../../../installation.ts';
import { bold, channelName, code, type Words } from '../../spans.ts';

/** Cards of roles, their sections, lists and comparisons. */
export const roles = {
  sections: {
    summary: 'In short',
    mission: 'Mission',
    responsibilities: 'Responsibilities',
    metrics: 'Success metrics',
    capabilities: 'Capabilities',
    skills: 'Skills',
    artifacts: 'Deliverables',
    interactions: 'Works with',
    principles: 'Principles',
    ownership: 'Owns',
    collaboration: 'Collaboration',
    tech: 'Tools and ways of working',
  },
  /** A section within a sentence or after a colon. */
  sectionOf: (role: string, section: string): string => `${role}: ${section.toLowerCase()}`,
  range: (from: number, to: number, all: number): string => ` (${from}–${to} of ${all})`,
  next: (count: number): string => `Next ${count}`,
  someOfAll: (title: string, shown: number, all: number): string => `${title} (${shown} of ${all})`,
  primary: ' (primary)',
  metric: (metric: string): string => `Success metric: ${metric}`,
  metricFor: (duty: string): string => `for: ${duty}`,
  worksWith: (whom: string): string => `With ${whom}`,
  towardsThis: ' (towards this role)',
  askIn: (channel: string): Words => ['Ask in ', channelName(channel), '.'],
  noChannel: 'No channel is written down for this role yet.',
  meantToBe: (aim: string): string => `Requests are meant to be ${aim}.`,
  /** `within`: "3 h", in which half are claimed; null where none was claimed yet. */
  lately: (late: number, recent: number, within: string | null): string =>
    `In the last 30 days ${late === 0 ? 'none' : late} of ${recent} ${late > 1 ? 'were' : 'was'} late${within === null ? '' : `; half are claimed within ${within}`}.`,
  people: 'People',
  somePeople: (names: readonly string[], left: number): string =>
    `People: ${[...names, ...(left > 0 ? [`${left} more`] : [])].join(', ')}`,
  levels: 'Levels',
  nothingUnder: (section: string, role: string): string =>
    `Nothing is written under “${section}” for ${role}.`,
  nearestThing: (section: string): string => `The nearest thing is “${section}”:`,

  rolesFrom: (from: number, to: number, all: number): string => `Roles ${from}–${to} of ${all}`,
  allRoles: (count: number): string => `All ${count} roles`,
  seeAllRoles: 'All roles',
  forOneOfThem: ['For one of them, type ', code('/role'), ' and its name.'] as Words,
  otherRoles: 'Other roles',
  inChannel: (channel: string): Words => [' in ', channelName(channel)],
  noRolesYet: 'No roles yet',
  emptyFolder: 'The content folder holds no document that describes a role.',
  seeCheck: ['Whoever runs Rolecall can see why with ', code(`${program} check`), '.'] as Words,

  both: (one: string, other: string): string => `${one} and ${other}`,
  whatDiffers: (one: string, other: string): string => `${one} and ${other}: what differs`,
  what: 'What',
  nothingDiffers: 'Nothing that is written of them differs.',
  sameInBoth: (shared: readonly string[]): Words => [bold('The same in both'), ` – ${shared.join(' · ')}`],
  moreItems: (count: number): string => `and ${count} more`,
  aspects: {
    purpose: 'What for',
    responsibilities: 'Responsibilities',
    capabilities: 'Capabilities',
    deliverables: 'Deliverables',
    levels: 'Levels',
    channel: 'Channel',
  },
  ladder: (title: string, levels: number): string => `${title}: ${levels} levels`,
  nothingWritten: 'Nothing is written.',

  didYouMean: 'Did you mean …?',
  severalReadings: (typed: string): string => `“${typed}” can be read in more than one way. Choose one:`,
  whichRole: 'Which role do you mean?',
  sayMine: 'Say under “My role” on my Home tab which one is yours, and I know it next time.',
  gone: 'No longer in the documents',
  goneWords: (slug: string): Words => [
    'No document describes ',
    code(slug),
    ' any more. It may have been renamed: see ',
    code('/role list'),
    '.',
  ],
  readAs: (typed: string, name: string): string => `I read “${typed}” as ${name}.`,

  thanks: 'Gladly.',
  whyRole: (role: string): string => `Why the ${role}`,
  theirDocumentsSay: 'Their documents say:',
  nextLikeliest: (names: readonly string[]): Words => [
    'The next likeliest: ',
    ...names.flatMap((name, at) => [at > 0 ? ', ' : '', bold(name)]),
    '.',
  ],
  nobodyBut: (role: string): string => `I know of nobody but the ${role}.`,
  after: (role: string): string => `After the ${role}`,
  nobodyElse: 'Nobody else',
  ofWhichRole: (section: string): string => `${section} of which role?`,
  sayWithRole: (command: string): Words => [
    'Say it with a role, such as ',
    code(command),
    ', or choose one:',
  ],
  compareWithWhich: (role: string): string => `Compare the ${role} with which role?`,
  chooseOther: (unknown: string, others: number): string =>
    `${unknown && `I know no “${unknown}”. `}I know ${others} other roles. Choose one:`,
};
