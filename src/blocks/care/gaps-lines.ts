import { lostWords } from '../../answers/page/holder-words.ts';
import type { Claim, Unowned } from '../../care/claims.ts';
import type { Bouncing, Gaps } from '../../care/gaps.ts';
import type { HeldByNobody } from '../../care/held-by-nobody.ts';
import type { Unhelpful } from '../../care/unhelpful.ts';
import { type Day, dayWords } from '../../catalog/upkeep/day.ts';
import { messagesIn } from '../../messages/messages.ts';
import { NO_CHANNEL } from '../../requests/figures/stats.ts';
import { type Message, sentenceMessage } from '../answers/message.ts';
import { type Paragraph, paragraphsMessage } from '../answers/paragraphs.ts';
import { shorten } from '../kit/safe-text.ts';
import { reasonWords } from '../requests/form/slack-reasons.ts';

/** One kind of gap, and where to go on from there. */
export interface GapSection {
  readonly title: string;
  readonly lines: readonly string[];
  readonly hint: string;
}

const MOST_NAMES = 4;
const LONGEST_QUOTE = 120;

/** The kinds of which there are any. */
export function gapSections(gaps: Gaps, today: Day): GapSection[] {
  const sections: readonly GapSection[] = [
    {
      title: `Questions without an answer in 30 days: ${gaps.unanswered.count}`,
      lines: gaps.unanswered.questions.map(quoted),
      hint: 'Example questions in the documents teach me whose they are.',
    },
    {
      title: 'Answers that did not help, in 90 days',
      lines: gaps.unhelpful.flatMap(unhelpfulLines),
      hint: 'Correct the documents of these roles, or their example questions.',
    },
    {
      title: 'Roles that pass on many requests',
      lines: gaps.bouncing.map(bouncingLine),
      hint: 'Their example questions attract what is not theirs: see “rolecall corrections”.',
    },
    {
      title: 'Examples that people have overturned',
      lines: gaps.overturned.map(overturnedLine),
      hint: 'Move each to the role that takes such questions, or drop the corrections: see “rolecall corrections”.',
    },
    {
      title: 'Roles that nobody can reach',
      lines: gaps.unreachable.map(unreachableLine),
      hint: '“rolecall doctor” says how to mend each of them.',
    },
    {
      title: 'Documents overdue for review',
      lines: gaps.overdue.map(({ document, owner, since }) =>
        ownedLine(document, owner, `since ${dayWords(since, today)}`),
      ),
      hint: 'Whoever owns one reads it, and writes the day into it, as in “reviewed: 2026-05-01”.',
    },
    {
      title: 'Documents nobody is known to have reviewed',
      lines: gaps.unreviewed.map(({ document, owner }) => ownedLine(document, owner, null)),
      hint: 'Write “reviewed: 2026-05-01” and “review_every: 6 months” into them.',
    },
    {
      title: 'Claimed by two roles',
      lines: gaps.claimedTwice.map(twiceLine),
      hint: 'Keep it with one of them, or say in both titles which part is whose.',
    },
    {
      title: 'Owned by nobody',
      lines: gaps.unowned.map(unownedLine),
      hint: 'Describe the role that takes it, or correct its name.',
    },
    {
      title: 'Roles that nobody is known to have',
      lines: gaps.heldByNobody.flatMap(nobodyLines),
      hint: 'Name a Slack user group or list them under “people:” in the routing file of the role.',
    },
  ];
  const [unanswered, ...others] = sections;
  const isAny = gaps.unanswered.count > 0 || gaps.unanswered.questions.length > 0;
  return [...(unanswered && isAny ? [unanswered] : []), ...others.filter(({ lines }) => lines.length > 0)];
}

export const NO_GAPS =
  'I know of no gaps: every question found somebody, every role can be reached, and every document was reviewed in time.';

const MOST_LINES = 3;

/** For one screen of a phone: three lines of each kind. */
export function gapsMessage(sections: readonly GapSection[]): Message {
  if (sections.length === 0) return sentenceMessage(NO_GAPS);
  const shown = sections.flatMap(({ title, lines }): Paragraph[] => [
    [{ bold: title }],
    ...(lines.length === 0 ? [] : [{ bullets: shortened(lines).map((line) => [line]) }]),
  ]);
  return paragraphsMessage([...shown, ['All of it, and how to mend it: npm run -s rolecall -- gaps']]);
}

function shortened(lines: readonly string[]): string[] {
  const left = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES), ...(left > 0 ? [`and ${left} more`] : [])];
}

const quoted = (words: string): string => `“${shorten(words.replace(/\s+/g, ' '), LONGEST_QUOTE)}”`;

function unhelpfulLines({ name, helpful, unhelpful, reasons, words }: Unhelpful): string[] {
  const why = reasons.map(
    ({ reason, count }) => `${messagesIn('en').feedback.reasons[reason].toLowerCase()} ${count}`,
  );
  const facts = why.length > 0 ? ` (${why.join(', ')})` : '';
  const latest = words[0] === undefined ? '' : `, lately: ${quoted(words[0])}`;
  return [`${name}: ${unhelpful} of ${helpful + unhelpful}${facts}${latest}`];
}

const bouncingLine = ({ name, received, passedOn }: Bouncing): string =>
  `${name}: ${passedOn} passed on, of ${received} received`;

const overturnedLine = ({ example, name, insteadName, people }: Gaps['overturned'][number]): string =>
  `${quoted(example.text)} (${placeOf(example)}): written for ${name}, goes to ${insteadName} by the word of ${people} people`;

function unreachableLine({ role, name, unreachable }: Gaps['unreachable'][number]): string {
  const { why } = reasonWords(
    unreachable === NO_CHANNEL ? 'no_channel' : (unreachable ?? ''),
    messagesIn('en'),
  );
  return `${role === null ? 'The fallback channel' : name}: ${why}`;
}

function ownedLine(document: string, owner: string | null, more: string | null): string {
  const facts = [...(more === null ? [] : [more]), ...(owner === null ? [] : [`owner ${owner}`])];
  return facts.length === 0 ? document : `${document}: ${facts.join(', ')}`;
}

function nobodyLines({ name, why, lost }: HeldByNobody): string[] {
  if (why === 'unnamed') return [`${name}: nothing says who that is`];
  if (why === 'empty') return [`${name}: there is nobody in what the documents name`];
  return lost.map((one) => `${name}: ${lostWords(one, messagesIn('en').people)}`);
}

const twiceLine = ([one, other]: readonly [Claim, Claim]): string =>
  `${one.title}: ${one.name} (${placeOf(one)}), ${other.name} (${placeOf(other)})`;

function unownedLine({ what, why, roles, source }: Unowned): string {
  const left = roles.length - MOST_NAMES;
  const names = [...roles.slice(0, MOST_NAMES), ...(left > 0 ? [`${left} more`] : [])].join(', ');
  if (why === 'no-owner') return `${what}: the documents give it to nobody (${placeOf({ source })})`;
  return why === 'declined'
    ? `${what}: not with ${names}, who name nobody else (${placeOf({ source })})`
    : `${what}: named by ${names}, described nowhere (${placeOf({ source })})`;
}

const placeOf = ({ source: { path, line } }: Pick<Claim, 'source'>): string => `${path}:${line}`;
