import type { Role, Topic } from '../../../catalog/role.ts';
import type { Source } from '../../../documents/problem.ts';
import { capital } from '../../../messages/capital.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Library } from '../../../search/library.ts';
import { type Answer, answerOf, type Evidence } from '../../answer.ts';
import { type Cell, cellOf, hasCriteria, type Ladder, ladderOf } from '../../finding/ladder.ts';
import {
  type Bullet,
  bold,
  bullet,
  bullets,
  type Choice,
  heading,
  italic,
  type Part,
  text,
} from '../../page/page.ts';
import type { LevelsQuestion } from '../../question.ts';
import { levelsOverview } from './levels-overview.ts';
import { answerNoLadders, answerNoLevel } from './no-level-answer.ts';

/** The ladder, one level, or several side by side; for one topic or for all. */
export function answerLevels(role: Role, asked: LevelsQuestion, library: Library): Answer {
  const { levels: say } = library.say;
  const ladder = ladderOf(role, say.ofRole);
  if (!ladder) return answerNoLadders([role], library);
  if (asked.levels.some((level) => level < 1 || level > ladder.levels))
    return answerNoLevel(role, ladder, asked, say);
  const topics = topicsAsked(ladder, asked.topic);
  const view = asked.levels.length === 0 ? overview(ladder, topics, asked, say) : cells(topics, asked, say);
  return answerOf({
    kind: 'levels',
    role: role.slug,
    levels: asked.levels,
    topic: asked.topic,
    channel: role.routing.channel,
    evidence: view.evidence,
    page: {
      title: titleOf(role, asked, topics, say),
      parts: [...view.parts, ...endOf(ladder, asked, say)],
      choices: [...view.more, ...choicesFor(role, ladder, asked, say)],
      sources: view.evidence.length > 0 ? view.evidence : topics.map((topic) => topic.source),
      shareable: { ...asked, from: 0 },
      from: asked.from,
    },
  });
}

type LevelWords = Messages['levels'];

/** Whoever stands at the top is told so. */
function endOf({ title, levels }: Ladder, asked: LevelsQuestion, say: LevelWords): Part[] {
  const isTop = asked.levels.length === 1 && asked.levels[0] === levels;
  return isTop ? [text(say.highest(levels, title))] : [];
}

interface View {
  readonly parts: readonly Part[];
  readonly evidence: readonly Evidence[];
  readonly more: readonly Choice[];
}

function topicsAsked(ladder: Ladder, name: string | null): readonly Topic[] {
  return name === null ? ladder.topics : ladder.topics.filter((topic) => topic.name === name);
}

const titleOf = (
  role: Role,
  { levels, topic }: LevelsQuestion,
  topics: readonly Topic[],
  say: LevelWords,
): string => say.title(role.name, levels, topic === null ? null : (topics[0]?.title ?? topic));

/** What each level asks, in a line; for a single topic, all that it says at each. */
function overview(ladder: Ladder, topics: readonly Topic[], asked: LevelsQuestion, say: LevelWords): View {
  const [only] = topics;
  if (asked.topic !== null && only) {
    const levels = only.levels.filter(hasCriteria).map((entry) => entry.level);
    return cells([only], { ...asked, levels }, say);
  }
  const evidence = [
    ...ladder.frameworks.map((it) => ({ text: `levels: ${it.levels}`, ...it.source })),
    ...topics.map((topic) => ({ text: topic.title, ...topic.source })),
  ];
  return { parts: levelsOverview(ladder, topics, say), evidence, more: [] };
}

const MOST_LINES = 24;

/** A screenful of topic × level cells, starting with cell number `from`. */
function cells(topics: readonly Topic[], asked: LevelsQuestion, say: LevelWords): View {
  const every = topics.flatMap((topic) => asked.levels.map((level) => cellOf(topic, level)));
  const isSome = asked.levels.length === 1 && every.some(({ entry }) => entry !== null);
  const all = isSome ? every.filter(({ entry }) => entry !== null) : every;
  const start = asked.from < all.length ? asked.from : 0;
  const end = endOfScreen(all, start);
  const shown = all.slice(start, end);
  const rest = all.length - end;
  const more = rest > 0 ? [{ label: say.goOn, question: { ...asked, from: end } }] : [];
  const parts = shown.flatMap((cell, index) => cellParts(cell, shown[index - 1], asked, say));
  const left = rest > 0 ? [text(italic(say.partsFollow(rest)))] : blankIn(every, all, say);
  return { parts: [...parts, ...left], evidence: shown.flatMap(evidenceOf), more };
}

/** The topics that say nothing of a level share one line, below those that do. */
function blankIn(every: readonly Cell[], shown: readonly Cell[], say: LevelWords): Part[] {
  const blank = every.filter((cell) => !shown.includes(cell)).map(({ topic }) => topic.title);
  return blank.length > 0 ? [text(italic(say.blankTopics(blank)))] : [];
}

function endOfScreen(all: readonly Cell[], start: number): number {
  let lines = 0;
  let end = start;
  do lines += linesOf(all[end++]);
  while (end < all.length && lines + linesOf(all[end]) <= MOST_LINES);
  return end;
}

const linesOf = (cell: Cell | undefined): number =>
  1 + (cell?.entry ? cell.entry.criteria.length + cell.entry.examples.length * 2 : 0);

function cellParts(
  cell: Cell,
  before: Cell | undefined,
  { levels, topic }: LevelsQuestion,
  say: LevelWords,
): Part[] {
  const blank = say.blank(cell.lower, cell.higher);
  const isTold = before?.topic === cell.topic || topic !== null; // the title of the answer names it
  const topicHeading = isTold ? [] : [heading(cell.topic.title)];
  const label = levels.length > 1 ? [text(bold(say.level(cell.level)), cell.entry ? '' : `: ${blank}.`)] : [];
  if (cell.entry) return [...topicHeading, ...label, bullets(criteriaOf(cell, say))];
  return label.length > 0
    ? [...topicHeading, ...label]
    : [...topicHeading, text(italic(capital(blank)), '.')];
}

function criteriaOf({ entry }: Cell, say: LevelWords): Bullet[] {
  if (!entry) return [];
  return [
    ...entry.criteria.map((it) => bullet([it.text])),
    ...entry.examples.map((it) =>
      bullet(
        [it.criterion.text],
        it.examples.map((example) => say.example(example.text)),
      ),
    ),
  ];
}

function evidenceOf({ entry }: Cell): Evidence[] {
  if (!entry) return [];
  const statements = [...entry.criteria, ...entry.examples.flatMap((it) => [it.criterion, ...it.examples])];
  return statements.map((it): Evidence & Source => ({ text: it.text, ...it.source }));
}

const MOST_LEVEL_BUTTONS = 12;

/** The neighbouring questions: other levels, or the topics of this one. */
function choicesFor(role: Role, ladder: Ladder, asked: LevelsQuestion, say: LevelWords): Choice[] {
  const ask = (label: string, levels: readonly number[], topic: string | null): Choice => ({
    label,
    question: { kind: 'levels', role: role.slug, levels, topic, from: 0 },
  });
  const [first] = asked.levels;
  if (first === undefined) {
    const all = Array.from({ length: Math.min(ladder.levels, MOST_LEVEL_BUTTONS) }, (_, index) => index + 1);
    return all.map((level) => ask(say.level(level), [level], asked.topic));
  }
  const single = asked.levels.length === 1;
  return [
    ...(single && first > 1 ? [ask(say.level(first - 1), [first - 1], asked.topic)] : []),
    ...(single && first < ladder.levels ? [ask(say.level(first + 1), [first + 1], asked.topic)] : []),
    ...(single && first < ladder.levels
      ? [ask(say.nextTo(first, first + 1), [first, first + 1], asked.topic)]
      : []),
    ...(asked.topic === null ? [] : [ask(say.allTopics, asked.levels, null)]),
    ask(say.allLevels, [], null),
  ];
}
