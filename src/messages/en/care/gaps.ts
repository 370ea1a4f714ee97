import { program } from '../../../installation.ts';

const reviewedExample = '“reviewed: 2026-05-01”';

/** What the documents leave to be wished, for those who can mend it: each kind with where to go on from there. */
export const gaps = {
  notForAll:
    'This report is for the people who run Rolecall: those named in its setting ADMINS, or else the admins of this workspace.',
  none: 'I know of no gaps: every question found somebody, every role can be reached, and every document was reviewed in time.',
  allOfIt: `All of it, and how to mend it: ${program} gaps`,
  andMore: (count: number): string => `and ${count} more`,
  more: (count: number): string => `${count} more`,

  unanswered: (count: number) => ({
    title: `Questions without an answer in 30 days: ${count}`,
    hint: 'Example questions in the documents teach me whose they are.',
  }),
  unhelpful: {
    title: 'Answers that did not help, in 90 days',
    hint: 'Correct the documents of these roles, or their example questions.',
  },
  bouncing: {
    title: 'Roles that pass on many requests',
    hint: `Their example questions attract what is not theirs: see ${program} corrections`,
  },
  overturned: {
    title: 'Examples that people have overturned',
    hint: `Move each to the role that takes such questions, or drop the corrections: see ${program} corrections`,
  },
  unreachable: {
    title: 'Roles that nobody can reach',
    hint: `How to mend each of them: ${program} doctor`,
  },
  overdue: {
    title: 'Documents overdue for review',
    hint: `Whoever owns one reads it, and writes the day into it, as in ${reviewedExample}.`,
  },
  unreviewed: {
    title: 'Documents nobody is known to have reviewed',
    hint: `Write ${reviewedExample} and “review_every: 6 months” into them.`,
  },
  claimedTwice: {
    title: 'Claimed by two roles',
    hint: 'Keep it with one of them, or say in both titles which part is whose.',
  },
  unowned: {
    title: 'Owned by nobody',
    hint: 'Describe the role that takes it, or correct its name.',
  },
  heldByNobody: {
    title: 'Roles that nobody is known to have',
    hint: 'Name a Slack user group or list them under “people:” in the routing file of the role.',
  },

  quoted: (words: string): string => `“${words}”`,
  /** `reasons`: as the form for feedback offers them, and how often. */
  reason: (words: string, count: number): string => `${words.toLowerCase()} ${count}`,
  ofAll: (some: number, all: number): string => `${some} of ${all}`,
  lately: (quote: string): string => `lately: ${quote}`,
  passedOn: (role: string, passedOn: number, received: number): string =>
    `${role}: ${passedOn} passed on, of ${received} received`,
  goesTo: (example: string, role: string, instead: string, people: number): string =>
    `${example}: written for ${role}, goes to ${instead} by the word of ${people} people`,
  fallbackChannel: 'The fallback channel',
  since: (day: string): string => `since ${day}`,
  owner: (owner: string): string => `owner ${owner}`,
  unnamed: 'nothing says who that is',
  empty: 'there is nobody in what the documents name',
  noOwner: 'the documents give it to nobody',
  declined: (roles: string): string => `not with ${roles}, who name nobody else`,
  notDescribed: (roles: string): string => `named by ${roles}, described nowhere`,

  repeatedTitle: 'Asked more than once, and not answered rightly',
  repeatedLead: 'Choose whose it is, and such questions go there from now on.',
  repeatedMore: (count: number): string => `And ${count} more, once these are settled.`,
  times: (count: number): string => `(${count} times)`,
  thisIs: 'This is …',
  taught: (quote: string, role: string): string =>
    `${quote} belongs to ${role} from now on. To take it back: ${program} corrections`,
  gone: 'This question is settled, or was forgotten, so nothing has changed.',
  noRole: 'The documents no longer describe this role, so nothing has changed.',
};
