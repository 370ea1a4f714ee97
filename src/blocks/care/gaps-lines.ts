import { andMore } from '../../answers/page/and-more.ts';
import { lostWords } from '../../answers/page/holder-words.ts';
import { bold, bullets, type Part, text } from '../../answers/page/page.ts';
import type { Claim, Unowned } from '../../care/claims.ts';
import type { Bouncing, Gaps } from '../../care/gaps.ts';
import type { HeldByNobody } from '../../care/held-by-nobody.ts';
import type { Unhelpful } from '../../care/unhelpful.ts';
import { type Day, dayWords } from '../../catalog/dates/day.ts';
import type { Messages } from '../../messages/messages.ts';
import { NO_CHANNEL } from '../../requests/figures/stats.ts';
import { shorten } from '../kit/safe-text.ts';
import { type Message, partsMessage, sentenceMessage } from '../page/message.ts';
import { reasonWords } from '../requests/form/slack-reasons.ts';

/** One kind of gap, and where to go on from there. */
export interface GapSection {
  readonly title: string;
  readonly lines: readonly string[];
  readonly hint: string;
}

const MOST_NAMES = 4;
const LONGEST_QUOTE = 120;

type Say = Messages['gaps'];

/** The kinds of which there are any. */
export function gapSections(gaps: Gaps, today: Day, words: Messages): GapSection[] {
  const { gaps: say } = words;
  const day = (written: Day) => say.since(dayWords(written, today, words.time.locale));
  const unanswered = {
    ...say.unanswered(gaps.unanswered.count),
    lines: gaps.unanswered.questions.map((question) => quoted(question, say)),
  };
  const others: readonly GapSection[] = [
    { ...say.unhelpful, lines: gaps.unhelpful.flatMap((one) => unhelpfulLines(one, words)) },
    { ...say.bouncing, lines: gaps.bouncing.map((one) => bouncingLine(one, say)) },
    { ...say.overturned, lines: gaps.overturned.map((one) => overturnedLine(one, say)) },
    { ...say.unreachable, lines: gaps.unreachable.map((one) => unreachableLine(one, words)) },
    {
      ...say.overdue,
      lines: gaps.overdue.map(({ document, owner, since }) => ownedLine(document, owner, day(since), say)),
    },
    {
      ...say.unreviewed,
      lines: gaps.unreviewed.map(({ document, owner }) => ownedLine(document, owner, null, say)),
    },
    { ...say.claimedTwice, lines: gaps.claimedTwice.map(twiceLine) },
    { ...say.unowned, lines: gaps.unowned.map((one) => unownedLine(one, say)) },
    { ...say.heldByNobody, lines: gaps.heldByNobody.flatMap((one) => nobodyLines(one, words)) },
  ];
  const isAny = gaps.unanswered.count > 0 || gaps.unanswered.questions.length > 0;
  return [...(isAny ? [unanswered] : []), ...others.filter(({ lines }) => lines.length > 0)];
}

const MOST_LINES = 3;

/** For one screen of a phone: three lines of each kind. */
export function gapsMessage(sections: readonly GapSection[], { gaps: say }: Messages): Message {
  if (sections.length === 0) return sentenceMessage(say.none);
  const shown = sections.flatMap(({ title, lines }): Part[] => [
    text(bold(title)),
    ...(lines.length === 0 ? [] : [bullets(shortened(lines, say).map((line) => [line]))]),
  ]);
  return partsMessage([...shown, text(say.allOfIt)]);
}

function shortened(lines: readonly string[], say: Say): string[] {
  const left = lines.length - MOST_LINES;
  return [...lines.slice(0, MOST_LINES), ...andMore(left, say.andMore)];
}

const quoted = (words: string, say: Say): string =>
  say.quoted(shorten(words.replace(/\s+/g, ' '), LONGEST_QUOTE));

function unhelpfulLines(
  { name, helpful, unhelpful, reasons, words }: Unhelpful,
  { gaps: say, feedback }: Messages,
): string[] {
  const why = reasons.map(({ reason, count }) => say.reason(feedback.reasons[reason], count));
  const facts = why.length > 0 ? ` (${why.join(', ')})` : '';
  const latest = words[0] === undefined ? '' : `, ${say.lately(quoted(words[0], say))}`;
  return [`${name}: ${say.ofAll(unhelpful, helpful + unhelpful)}${facts}${latest}`];
}

const bouncingLine = ({ name, received, passedOn }: Bouncing, say: Say): string =>
  say.passedOn(name, passedOn, received);

const overturnedLine = (
  { example, name, insteadName, people }: Gaps['overturned'][number],
  say: Say,
): string => say.goesTo(`${quoted(example.text, say)} (${placeOf(example)})`, name, insteadName, people);

function unreachableLine({ role, name, unreachable }: Gaps['unreachable'][number], say: Messages): string {
  const { why } = reasonWords(unreachable === NO_CHANNEL ? 'no_channel' : (unreachable ?? ''), say);
  return `${role === null ? say.gaps.fallbackChannel : name}: ${why}`;
}

function ownedLine(document: string, owner: string | null, more: string | null, say: Say): string {
  const facts = [...(more === null ? [] : [more]), ...(owner === null ? [] : [say.owner(owner)])];
  return facts.length === 0 ? document : `${document}: ${facts.join(', ')}`;
}

function nobodyLines({ name, why, lost }: HeldByNobody, { gaps: say, people }: Messages): string[] {
  if (why === 'unnamed') return [`${name}: ${say.unnamed}`];
  if (why === 'empty') return [`${name}: ${say.empty}`];
  return lost.map((one) => `${name}: ${lostWords(one, people)}`);
}

const twiceLine = ([one, other]: readonly [Claim, Claim]): string =>
  `${one.title}: ${one.name} (${placeOf(one)}), ${other.name} (${placeOf(other)})`;

function unownedLine({ what, why, roles, source }: Unowned, say: Say): string {
  const left = roles.length - MOST_NAMES;
  const names = [...roles.slice(0, MOST_NAMES), ...andMore(left, say.more)].join(', ');
  const others = why === 'declined' ? say.declined(names) : say.notDescribed(names);
  return `${what}: ${why === 'no-owner' ? say.noOwner : others} (${placeOf({ source })})`;
}

const placeOf = ({ source: { path, line } }: Pick<Claim, 'source'>): string => `${path}:${line}`;
