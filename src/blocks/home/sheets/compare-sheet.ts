import type { KnownBlock, SectionBlock } from '@slack/types';
import { ladderOf } from '../../../answers/finding/ladder.ts';
import { asked, type LevelStep, levelSteps } from '../../../answers/finding/level-steps.ts';
import { heading } from '../../../answers/page/page.ts';
import type { Role } from '../../../catalog/role.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Library } from '../../../search/library.ts';
import { buttonRow } from '../../kit/button.ts';
import { safeLines } from '../../kit/safe-text.ts';
import { sourcesBlock } from '../../page/page-blocks.ts';
import { richTextBlocks } from '../../page/rich-text.ts';
import { goButton } from '../go-button.ts';
import type { Sheet } from '../home-data.ts';
import { levelsPage, type PageOf } from '../home-page.ts';
import { levelMenus } from './level-menus.ts';
import { turnRow } from './paged.ts';
import { type Measure, screenful } from './screenful.ts';

type ComparePage = PageOf<'compare'>;

/** Two levels next to each other, topic by topic; null where the role has not both of them any more. */
export function compareSheet(role: Role, page: ComparePage, { language, say }: Library): Sheet | null {
  const ladder = ladderOf(role, say.levels.ofRole);
  const [level, other] = page.levels;
  if (!ladder || Math.max(level, other) > ladder.levels) return null;
  const topic = ladder.topics.some(({ name }) => name === page.topic) ? page.topic : null;
  const rows = levelSteps(ladder, level, other, topic).flatMap((step) => rowsOf(step, say.home));
  const screen = screenful(rows, page.from, MEASURE);
  return {
    title: say.home.comparedTitle(role.name, level, other),
    blocks: [
      levelMenus(ladder, { level, topic, comparedWith: other }, say),
      ...buttonRow(goButton(say.home.onlyLevel(other), 'other', levelsPage(role.slug, other, topic))),
      columnTitles([level, other], say.levels),
      ...(screen.continued ? titleOf(screen.continued) : []),
      ...screen.shown.flatMap(drawRow),
      ...turnRow(screen, page, say),
      ...sourcesBlock({ sources: screen.shown.flatMap(({ step }) => sourcesOf(step)), language }),
    ],
  };
}

interface Row {
  readonly step: LevelStep;
  /** Null where the topic goes on. */
  readonly title: string | null;
  readonly cells: readonly [string, string];
}

/** As many rows as its longer side needs: Slack takes 2,000 characters a cell. */
function rowsOf(step: LevelStep, say: Messages['home']): Row[] {
  const [left, right] = [leftCells(step, say), rightCells(step, say)];
  const rows: Row[] = [];
  for (let index = 0; index < Math.max(left.length, right.length); index++)
    rows.push({
      step,
      title: index === 0 ? step.topic.title : null,
      cells: [left[index] ?? '…', right[index] ?? '…'],
    });
  return rows;
}

function leftCells({ fresh, shared, cell, compared }: LevelStep, say: Messages['home']): string[] {
  if (!cell.entry) return [say.nothingAt(cell.level)];
  const news = say.newComparedWith(compared.level);
  const first = fresh.length > 0 ? [compared.entry ? news : '', ...fresh.map(bulletOf)] : [say.nothingNew];
  return joined([
    ...first,
    ...(shared.length > 0 ? [say.asAt(compared.level), ...shared.map(bulletOf)] : []),
  ]);
}

const rightCells = ({ compared }: LevelStep, say: Messages['home']): string[] =>
  compared.entry ? joined(asked(compared).map(bulletOf)) : [say.nothingAt(compared.level)];

const bulletOf = ({ text }: { readonly text: string }): string => `• ${text}`;

const LONGEST_CELL = 1900;

/** Lines, filled into as few cells as they take. */
function joined(lines: readonly string[]): string[] {
  const cells: string[] = [];
  for (const line of lines.filter(Boolean)) {
    const last = cells.at(-1);
    if (last !== undefined && last.length + line.length < LONGEST_CELL)
      cells[cells.length - 1] = `${last}\n${line}`;
    else cells.push(line);
  }
  return cells;
}

const MEASURE: Measure<Row> = {
  length: ({ cells }) => cells.join('').length,
  isHeading: ({ title }) => title !== null,
};

const drawRow = (row: Row): KnownBlock[] => [...titleOf(row), columns(row.cells)];

const titleOf = ({ title }: Row): KnownBlock[] => (title === null ? [] : richTextBlocks([heading(title)]));

const columnTitles = (levels: readonly number[], say: Messages['levels']): SectionBlock => ({
  type: 'section',
  fields: levels.map((level) => ({ type: 'mrkdwn', text: `*${say.level(level)}*` })),
});

/** Next to each other where the screen is wide, one below the other on a phone. */
const columns = (cells: readonly [string, string]): SectionBlock => ({
  type: 'section',
  fields: cells.map((cell) => ({
    type: 'plain_text',
    text: safeLines(cell, 2000),
    emoji: false,
  })),
});

const sourcesOf = ({ cell, compared }: LevelStep) =>
  [cell, compared].flatMap(({ entry }) => (entry ? [entry.source] : []));
