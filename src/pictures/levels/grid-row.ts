import type { LevelEntry, Topic } from '../../catalog/role.ts';
import type { Messages } from '../../messages/messages.ts';
import { COLOR, shade } from '../drawing/colors.ts';
import type { Fonts } from '../drawing/fonts.ts';
import { labelOf } from '../drawing/label.ts';
import { wrap } from '../drawing/lettering.ts';
import { rectangle, type Shape, writing } from '../drawing/svg.ts';

export const MARGIN = 36;
const TOPIC_WIDTH = 150;
export const HEAD = 26;
const CELL_WIDTH = 176;
const GAP = 6;
const LINE = 17;
const PADDING = 10;

/** What a grid is written with. */
export interface Words {
  readonly fonts: Fonts;
  readonly say: Messages['drawings'];
}

/** One topic at one level: the first words, and how many criteria there are. */
export interface Cell {
  readonly lines: readonly string[];
  readonly count: number;
}

export const widthOf = (columns: number): number => 2 * MARGIN + TOPIC_WIDTH + columns * (CELL_WIDTH + GAP);

/** Where the cells of a level begin; `index` from 0. */
export const columnX = (index: number): number => MARGIN + TOPIC_WIDTH + GAP + index * (CELL_WIDTH + GAP);

/** Everything a level asks, with or without examples. */
export const criteriaAt = ({ criteria, examples }: LevelEntry): string[] => [
  ...criteria.map(({ text }) => text),
  ...examples.map(({ criterion }) => criterion.text),
];

export function cellsOf(topic: Topic, levels: number, fonts: Fonts): Cell[] {
  const room = { face: fonts.regular, size: 12.5, width: CELL_WIDTH - 2 * PADDING, lines: 4 };
  return Array.from({ length: levels }, (_, index) => {
    const entry = topic.levels.find(({ level }) => level === index + 1);
    const criteria = entry ? criteriaAt(entry) : [];
    const [first] = criteria;
    const lines = first === undefined ? [] : wrap(labelOf(first, null, fonts), room);
    return { lines, count: criteria.length };
  });
}

const topicLines = ({ title }: Topic, { bold }: Fonts, label: string = title): string[] =>
  wrap(label, { face: bold, size: 14, width: TOPIC_WIDTH - 8, lines: 4 });

const linesIn = ({ lines, count }: Cell): number => lines.length + (count > 1 ? 1 : 0);

export function rowHeight(topic: Topic, cells: readonly Cell[], fonts: Fonts): number {
  const lines = Math.max(topicLines(topic, fonts).length, ...cells.map(linesIn), 1);
  return 2 * PADDING + LINE * lines;
}

export function drawRow(topic: Topic, cells: readonly Cell[], y: number, { fonts, say }: Words): Shape[] {
  const height = rowHeight(topic, cells, fonts);
  const title = topicLines(topic, fonts, labelOf(topic.title, topic.name, fonts));
  return [
    ...title.map((line, index) =>
      writing(MARGIN, y + PADDING + 12 + LINE * index, line, { size: 14, bold: true }),
    ),
    ...cells.flatMap((cell, index) => drawCell(cell, index, { y, height }, say)),
  ];
}

function drawCell(
  { lines, count }: Cell,
  index: number,
  { y, height }: { readonly y: number; readonly height: number },
  say: Messages['drawings'],
): Shape[] {
  const x = columnX(index);
  const rest = count > 1 ? [say.andMore(count - 1)] : [];
  const at = (line: number): number => y + PADDING + 12 + LINE * line;
  return [
    rectangle({ x, y, width: CELL_WIDTH, height }, { fill: shade(count), rx: 6 }),
    ...lines.map((line, number) => writing(x + PADDING, at(number), line, { size: 12.5 })),
    ...rest.map((line) =>
      writing(x + PADDING, at(lines.length), line, { size: 12, bold: true, color: COLOR.middle }),
    ),
  ];
}
