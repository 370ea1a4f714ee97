import type { Item, Line } from '../../documents/document.ts';
import { plainLine } from '../../documents/markdown/logical-lines.ts';
import { cellText } from '../lines/item-text.ts';
import { isLikelyRole } from '../profiles/role-title.ts';
import { arePeople } from '../teams/people-names.ts';
import { isSeniority, numberLevels } from './ladder-levels.ts';
import { numbersFor } from './level-names.ts';
import { levelHeading } from './level-number.ts';
import type { StatedOrder } from './order/stated-order.ts';
import { completed } from './order/whole-ladder.ts';

/** Names of levels in a table, with their numbers, and the table in which "Level 2: Senior" stands for "Senior". */
export interface NumberedRows {
  readonly numbers: ReadonlyMap<string, number>;
  readonly rows: readonly Item[];
}

const AXIS =
  /^(?:|skills?|areas?|competenc(?:es?|y|ies)|topics?|dimensions?|categor(?:y|ies)|criteri(?:a|on)|attributes?|themes?|pillars?|capabilit(?:y|ies)|(?:skill|competency) area|kompetenz(?:en)?|bereich|thema|fähigkeit(?:en)?|compétences?|domaine|competencias?|área)$/i;
const LEVEL =
  /^(?:|levels?(?: ?\/ ?\p{L}+)?|grades?|bands?|seniority|steps?|stages?|titles?|roles?|stufe|niveau|nivel)$/iu;
/** Not quarters, halves, priorities and versions. */
const CODE = /^(?![qhpvw]-?\d)(?:[a-z]{1,3}[-_ ]?)?\d{1,2}$/i;

/** Levels of one table: as columns, as rows, or row by row beside the topic; null where it has none. */
export function numberRows(
  rows: readonly Item[],
  isLadder: boolean,
  stated: StatedOrder,
): NumberedRows | null {
  const heads = rows[0]?.cells.map(({ head }) => head) ?? [];
  return inColumns(rows, heads, isLadder, stated) ?? longRows(rows, heads) ?? inRows(rows, heads);
}

function inColumns(
  rows: readonly Item[],
  heads: readonly string[],
  isLadder: boolean,
  stated: StatedOrder,
): NumberedRows | null {
  const [first = '', ...others] = heads;
  const isAxis = AXIS.test(first.trim());
  const told = numbersFor(others) ?? numbersOf(others, isAxis) ?? stated(others);
  const numbers =
    (isLadder && isAxis && inOrder(others, rows) !== null ? completed(told, others) : told) ??
    (isLadder && (isAxis || LEVEL.test(first.trim())) && !goesByRows(rows, heads)
      ? inOrder(others, rows)
      : null);
  if (numbers === null) return null;
  const numbered = rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const number = numbers.get(cell.head);
      return number === undefined ? cell : { ...cell, head: `Level ${number}: ${cell.head}` };
    }),
  }));
  return { numbers, rows: numbered };
}

/** "L3", "L4" in the first column are read as they stand. */
const goesByRows = (rows: readonly Item[], heads: readonly string[]): boolean =>
  inRows(rows, heads) !== null ||
  (rows.length > 1 && rows.every((row) => levelHeading(textAt(row, 0)) !== null));

/** In a ladder every column is a level, whatever it is called; people over figures are no levels. */
function inOrder(heads: readonly string[], rows: readonly Item[]): ReadonlyMap<string, number> | null {
  const names = heads.filter((head) => head !== '');
  const isNamed =
    names.length > 1 &&
    names.every((name) => name.split(' ').length < 5 && !OTHER.test(name) && levelHeading(name) === null);
  const arePersons = arePeople(names) && !names.some(isLikelyRole) && !rows.some(tellsWords);
  return isNamed && !arePersons && new Set(names).size === names.length
    ? new Map(names.map((name, index) => [name, index + 1]))
    : null;
}

/** More than "3" or "yes" stands there. */
const tellsWords = ({ cells }: Item): boolean =>
  cells.slice(1).some((cell) => cellText(cell, false).split(/\s+/).length > 2);

const OTHER =
  /^(?:descriptions?|notes?|examples?|scope|details|comments?|weight|owner|links?|behaviou?rs?|indicators?|experience.*|salary.*)$/i;

function inRows(rows: readonly Item[], heads: readonly string[]): NumberedRows | null {
  if (!LEVEL.test(heads[0]?.trim() ?? '')) return null;
  const titles = heads.findIndex((head, index) => index > 0 && TITLE.test(head.trim()));
  if (titles > 0 && GRADE.test(heads[0]?.trim() ?? '')) {
    const named = inRows(
      rows.map((row) => withTitle(row, titles)),
      heads.filter((_, index) => index !== titles),
    );
    if (named !== null) return named;
  }
  const firsts = rows.map((row) => textAt(row, 0));
  const numbers = numbersFor(firsts) ?? numbersOf(firsts, GRADE.test(heads[0]?.trim() ?? ''));
  if (numbers === null) return null;
  return { numbers, rows: rows.map((row) => withLevel(row, 0, numbers)) };
}

const TITLE =
  /^(?:(?:job |role |level )?(?:titles?|names?)|roles?|positions?|bezeichnung|titel|titre|título|puesto)$/i;
const GRADE = /^(?:levels?(?: ?\/ ?\p{L}+)?|grades?|bands?|stufe|niveau|nivel)$/iu;

/** "L1 | Associate Analyst": what a level is called stands beside it, and is nothing that it asks. */
function withTitle(row: Item, column: number): Item {
  const [code, title] = [textAt(row, 0), textAt(row, column)];
  const cells = row.cells.filter((_, index) => index !== column);
  const [first, ...others] = cells;
  if (first === undefined || title === '') return { ...row, cells };
  const lines = [plainLine(code === '' ? title : `${code}: ${title}`, row.line)];
  return { ...row, cells: [{ ...first, lines }, ...others] };
}

/** "Level | Competency | Behaviour", as databases export it: the competency is the topic of what stands beside it. */
function longRows(rows: readonly Item[], heads: readonly string[]): NumberedRows | null {
  const level = heads.slice(0, 3).findIndex((head) => head !== '' && LEVEL.test(head));
  const topic = heads
    .slice(0, 3)
    .findIndex((head, index) => index !== level && head !== '' && AXIS.test(head));
  if (level < 0 || topic < 0 || heads.length < 3) return null;
  const labels = rows.map((row) => textAt(row, level));
  const isRepeated =
    new Set(labels).size < labels.length || new Set(rows.map((row) => textAt(row, topic))).size < rows.length;
  const numbers = isRepeated ? (numbersFor(labels) ?? numbersOf(labels, true)) : null;
  if (numbers === null) return null;
  const long = rows.map((row) => {
    const numbered = withLevel(row, level, numbers);
    const rest = numbered.cells.filter((_, index) => index !== level && index !== topic);
    const own = numbered.cells[level];
    if (own === undefined) return row;
    const said = rest.flatMap((cell, index) =>
      index === 0 ? cell.lines : cell.lines.map((line) => named(line, cell.head)),
    );
    return { ...numbered, cells: [own, { head: textAt(row, topic), lines: said }] };
  });
  return { numbers, rows: long };
}

const named = (line: Line, head: string): Line => plainLine(`${head}: ${line.text}`, line.line);

/** Codes ("L3", "IC2"), and words that grade; of bare numbers only where the table says what they are. */
function numbersOf(labels: readonly string[], isAxis: boolean): ReadonlyMap<string, number> | null {
  const distinct = [...new Set(labels)].filter((label) => label !== '');
  const levels = distinct.filter((label) => isLevel(label, isAxis));
  if (levels.length < 2 || levels.length < distinct.length - 1) return null;
  if (levels.every((label) => levelHeading(label) !== null)) return null; // these are read as they stand
  const number = numberLevels(levels.map((label) => ({ label })));
  return new Map(levels.map((label, index) => [label, number({ label }, index)]));
}

function isLevel(label: string, isAxis: boolean): boolean {
  if (/^\d+$/.test(label.trim()) && !isAxis) return false;
  return CODE.test(label.trim()) || isSeniority(label) || levelHeading(label) !== null;
}

function withLevel(row: Item, column: number, numbers: ReadonlyMap<string, number>): Item {
  const label = textAt(row, column);
  const number = numbers.get(label);
  if (number === undefined) return row;
  const cell = { head: 'Level', lines: [plainLine(`Level ${number}: ${label}`, row.line)] };
  return { ...row, cells: row.cells.map((one, index) => (index === column ? cell : one)) };
}

function textAt({ cells }: Item, column: number): string {
  const cell = cells[column];
  return cell === undefined ? '' : cellText(cell, false);
}
