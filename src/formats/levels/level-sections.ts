import type { Cell, Item } from '../../documents/document.ts';
import { anyOf } from '../../lexicon/headings/index.ts';
import { at, cellText, joinTexts, ownText, statementsOf } from '../lines/item-text.ts';
import type { Note, Statement, Topic } from '../parts/facts.ts';
import type { Part } from '../parts/parts.ts';
import { bareTitle } from '../profiles/role-title.ts';
import { labelledCell, sharedLabels } from './labelled-topics.ts';
import { levelHeading } from './level-number.ts';
import { type LevelCell, topicsOf } from './level-topics.ts';

const LEVEL_HEAD = new RegExp(`^(?:${anyOf(({ level }) => level)})$`, 'iu');
const LEVEL_START = new RegExp(`^(?:${anyOf(({ level }) => level)})\\b`, 'iu');

/** Levels written as headings, in labelled bullets or in a table. */
export interface LevelReading {
  readonly topics: readonly Topic[];
  readonly notes: readonly Note[];
}

export const GENERAL = 'General';

/** Whether levels are set out right below this part: in its sub-headings, bullets or table. */
export function hasLevels(part: Part): boolean {
  return part.parts.some((child) => levelHeading(child.title) !== null) || part.items.some(isLevelItem);
}

/** The same of this part or of any below it. */
export function holdsLevels(part: Part): boolean {
  return hasLevels(part) || part.parts.some(holdsLevels);
}

/** "## Level 2" over topics, or a topic over levels: both ways round give the same framework. */
export function readLevels(part: Part, path: string): LevelReading {
  const isGeneral =
    part.title === '' ||
    /\b(?:levels?|progression|ladder|expectations|framework|matrix|tracks?|path)\b/i.test(part.title);
  const topic = isGeneral ? GENERAL : bareTitle(part.title);
  const below = part.parts.filter((child) => levelHeading(child.title) !== null);
  const labels = topic === GENERAL ? sharedLabels(below) : NONE;
  const cells = [
    ...below.flatMap((child) => cellsIn(child, topic, path, labels)),
    ...part.items.flatMap((item) => itemCells(item, topic, path)),
  ];
  const notes = [...levelNames(below, path), ...part.items.flatMap((item) => rowNotes(item, topic, path))];
  return { topics: topicsOf(cells, path), notes };
}

/** What the levels are called, as one remark: "1 Junior Vet, 2 Vet". */
function levelNames(parts: readonly Part[], path: string): readonly Note[] {
  const names = parts.flatMap(({ title }) => {
    const { level = 0, name = '' } = levelHeading(title) ?? {};
    return name === '' ? [] : [`${level} ${name}`];
  });
  const [first] = parts;
  return first === undefined || names.length === 0
    ? []
    : [{ title: 'Levels', text: names.join(', '), source: at(path, first) }];
}

const NONE: ReadonlySet<string> = new Set();

function cellsIn(
  part: Part,
  parentTopic: string,
  path: string,
  labels: ReadonlySet<string>,
): readonly LevelCell[] {
  const heading = levelHeading(part.title);
  const level = heading?.level ?? 0;
  const topic = heading?.topic || parentTopic;
  const areas = part.items.length > 0 && part.items.every(isArea) ? part.items : [];
  const told = areas.length > 0 ? [] : part.items.map((item) => labelledCell(item, level, labels, path));
  const own = statementsOf(
    part.items.filter((_, index) => told[index] === null),
    path,
  );
  const cell = own.length === 0 ? [] : [{ topic, level, criteria: own, line: part.line }];
  return [
    ...cell,
    ...told.flatMap((one) => one ?? []),
    ...areas.map((item) =>
      topic === GENERAL
        ? areaCell(item, level, path)
        : { topic, level, criteria: statementsOf([item], path), line: item.line },
    ),
    ...part.parts.map((child) => ({
      topic: topic === GENERAL ? child.title : topic,
      level,
      criteria: all(child, path),
      line: child.line,
    })),
  ];
}

function areaCell(item: Item, level: number, path: string): LevelCell {
  return {
    topic: ownText(item).replace(/:$/, ''),
    level,
    criteria: statementsOf(item.items, path),
    line: item.line,
  };
}

/** "- Delivery" over bullets of its own is a topic; a sentence is none. */
function isArea({ kind, lines, items }: Item): boolean {
  const text = lines.length === 1 ? (lines[0]?.text ?? '') : '';
  return kind === 'bullet' && items.length > 0 && text.length <= 40 && !/[.!?;,]$/.test(text);
}

/** Deeper headings ("#### Breadth of knowledge") group criteria of one topic; they are kept as they stand. */
function all(part: Part, path: string): readonly Statement[] {
  return [...statementsOf(part.items, path), ...part.parts.flatMap((child) => all(child, path))];
}

function isLevelItem(item: Item): boolean {
  if (item.kind === 'row')
    return item.cells.some((cell) => levelHeading(cell.head) !== null) || isLevelRow(item);
  const isLabelled = item.kind === 'bullet' || (item.kind === 'paragraph' && item.lines[0]?.bold === true);
  return isLabelled && levelHeading(levelLabel(item)) !== null;
}

/** "**L3**: …" and "Level 3: …", but not "L4: …", which may be about networks. */
function levelLabel(item: Item): string {
  const [first] = item.lines;
  if (first?.lead !== null && first?.lead !== undefined) return first.lead;
  return LEVEL_START.test(first?.text ?? '') ? (first?.text.split(':')[0] ?? '') : '';
}

function isLevelRow(item: Item): boolean {
  const first = item.cells[0];
  return (
    first !== undefined && LEVEL_HEAD.test(first.head) && levelHeading(first.lines[0]?.text ?? '') !== null
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
  const isAreas = topic === GENERAL && item.items.length > 0 && item.items.every(isArea);
  const criteria = isAreas ? own : [...own, ...statementsOf(item.items, path)];
  const areas = isAreas ? item.items.map((area) => areaCell(area, level, path)) : [];
  return [...(criteria.length > 0 ? [{ topic, level, criteria, line: item.line }] : []), ...areas];
}

/** "Topic | Level 1 | Level 2" or "Level | Topic | Topic": the other axis stands in the first column. */
function rowCells(item: Item, topic: string, path: string): readonly LevelCell[] {
  return levelColumns(item).flatMap(({ cell, level }) => {
    const named = isLevelRow(item) ? cell.head : rowTopic(item);
    const criteria = cell.lines.map((line) => ({ text: wanted(line.text, named), source: at(path, line) }));
    return criteria.length === 0 ? [] : [{ topic: named || topic, level, criteria, line: item.line }];
  });
}

/** A bare number says how well something has to be done: "Splicing | 1 | 2 | 3"; a tick, that it has to be. */
function wanted(text: string, topic: string): string {
  if (topic === '') return text;
  if (TICK.test(text)) return topic;
  return /^\d{1,2}$/.test(text) ? `${topic}: ${text}` : text;
}

const TICK = /^(?:[✓✔✅☑●•⬤■×]\ufe0f?|x|yes|ja|oui|sí)$/iu;

function levelColumns({ cells, ...item }: Item): readonly { readonly cell: Cell; readonly level: number }[] {
  const [first, ...others] = cells;
  const rowLevel = isLevelRow({ ...item, cells }) ? levelHeading(textOf(first)) : null;
  if (rowLevel !== null) return others.map((cell) => ({ cell, level: rowLevel.level }));
  return cells.flatMap((cell) => {
    const level = levelHeading(cell.head)?.level ?? null;
    return level === null ? [] : [{ cell, level }];
  });
}

function rowTopic({ cells: [first] }: Item): string {
  return first === undefined || levelHeading(first.head) !== null ? '' : textOf(first);
}

function textOf(cell: Cell | undefined): string {
  return cell === undefined ? '' : cellText(cell, false);
}

/** Columns that are no level ("Notes"), and a topic without any criteria, are remarks. */
function rowNotes(item: Item, topic: string, path: string): readonly Note[] {
  if (item.kind !== 'row' || !isLevelItem(item)) return [];
  const levels = levelColumns(item);
  const used = levels.map(({ cell }) => cell);
  const isWritten = levels.some(({ cell }) => cell.lines.length > 0);
  const others = item.cells.filter((cell, index) => !used.includes(cell) && !(index === 0 && isWritten));
  const text = joinTexts(others.map((cell) => cellText(cell, true)));
  const title = isWritten ? rowTopic(item) : '';
  return text === '' ? [] : [{ title: title || topic, text, source: at(path, item) }];
}
