import type { Item } from '../documents/document.ts';
import type { Note, Statement, Topic } from './facts.ts';
import { at, statementsOf } from './item-text.ts';
import { levelHeading } from './level-number.ts';
import { type LevelCell, topicsOf } from './level-topics.ts';
import type { Part } from './parts.ts';
import { bareTitle } from './role-title.ts';

/** Levels written as headings, in labelled bullets or in a table. */
export interface LevelReading {
  readonly topics: readonly Topic[];
  readonly notes: readonly Note[];
}

const GENERAL = 'General';

/** Whether levels are set out right below this part: in its sub-headings, bullets or table. */
export function hasLevels(part: Part): boolean {
  return part.parts.some((child) => levelHeading(child.title) !== null) || part.items.some(isLevelItem);
}

/** "## Level 2" over topics, or a topic over levels: both ways round give the same framework. */
export function readLevels(part: Part, path: string): LevelReading {
  const isGeneral =
    part.title === '' || /\b(?:levels?|progression|ladder|expectations|framework|matrix)\b/i.test(part.title);
  const topic = isGeneral ? GENERAL : part.title;
  const below = part.parts.filter((child) => levelHeading(child.title) !== null);
  const cells = [
    ...below.flatMap((child) => cellsIn(child, topic, path)),
    ...part.items.flatMap((item) => itemCells(item, topic, path)),
  ];
  const notes = below.flatMap((child) => levelName(child, path));
  return { topics: topicsOf(cells, path), notes };
}

function levelName(part: Part, path: string): readonly Note[] {
  const name = levelHeading(part.title)?.name ?? '';
  return name === '' ? [] : [{ title: bareTitle(part.title), text: name, source: at(path, part) }];
}

function cellsIn(part: Part, parentTopic: string, path: string): readonly LevelCell[] {
  const heading = levelHeading(part.title);
  const level = heading?.level ?? 0;
  const topic = heading?.topic || parentTopic;
  const own = statementsOf(part.items, path);
  const cell = own.length === 0 ? [] : [{ topic, level, criteria: own, line: part.line }];
  return [
    ...cell,
    ...part.parts.map((child) => ({
      topic: topic === GENERAL ? child.title : topic,
      level,
      criteria: all(child, path),
      line: child.line,
    })),
  ];
}

/** Deeper headings ("#### Breadth of knowledge") group criteria of one topic; they are kept as they stand. */
function all(part: Part, path: string): readonly Statement[] {
  return [...statementsOf(part.items, path), ...part.parts.flatMap((child) => all(child, path))];
}

function isLevelItem(item: Item): boolean {
  if (item.kind === 'row')
    return item.cells.some((cell) => levelHeading(cell.head) !== null) || isLevelRow(item);
  return item.kind === 'bullet' && levelHeading(levelLabel(item)) !== null;
}

/** "**L3**: …" and "Level 3: …", but not "L4: …", which may be about networks. */
function levelLabel(item: Item): string {
  const [first] = item.lines;
  if (first?.lead !== null && first?.lead !== undefined) return first.lead;
  return /^level\b/i.test(first?.text ?? '') ? (first?.text.split(':')[0] ?? '') : '';
}

function isLevelRow(item: Item): boolean {
  const first = item.cells[0];
  return (
    first !== undefined && /^levels?$/i.test(first.head) && levelHeading(first.lines[0]?.text ?? '') !== null
  );
}

function itemCells(item: Item, topic: string, path: string): readonly LevelCell[] {
  if (!isLevelItem(item)) return [];
  if (item.kind === 'row') return rowCells(item, topic, path);
  const [first, ...rest] = item.lines;
  const label = levelLabel(item);
  const text = (first?.lead === null ? first.text.slice(label.length) : (first?.rest ?? '')).replace(
    /^[\s:–—-]+/,
    '',
  );
  const lines = [{ text, line: item.line }, ...rest].filter((line) => line.text !== '');
  const own = lines.map((line) => ({ text: line.text, source: at(path, line) }));
  const level = levelHeading(label)?.level ?? 0;
  return [{ topic, level, criteria: [...own, ...statementsOf(item.items, path)], line: item.line }];
}

function rowCells(item: Item, topic: string, path: string): readonly LevelCell[] {
  const [first, ...others] = item.cells;
  const rowLevel = isLevelRow(item) ? levelHeading(first?.lines[0]?.text ?? '') : null;
  const rowTopic =
    first !== undefined && levelHeading(first.head) === null ? (first.lines[0]?.text ?? topic) : topic;
  const cells = rowLevel === null && levelHeading(first?.head ?? '') !== null ? item.cells : others;
  return cells.flatMap((cell) => {
    const level = rowLevel?.level ?? levelHeading(cell.head)?.level ?? null;
    const criteria = cell.lines.map((line) => ({ text: line.text, source: at(path, line) }));
    if (level === null || criteria.length === 0) return [];
    return [{ topic: rowLevel === null ? rowTopic : cell.head, level, criteria, line: item.line }];
  });
}
