import type { Cell, Item, Line } from '../document.ts';
import { logicalLines, type RawLine } from './logical-lines.ts';

const DELIMITER = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** A header row with pipes over a row of dashes, as GitHub reads it. */
export function isTable(lines: readonly RawLine[], at: number): boolean {
  const header = lines[at]?.text ?? '';
  const below = lines[at + 1]?.text ?? '';
  return (
    header.includes('|') && DELIMITER.test(below) && (below.includes('|') || /^\s*\|.*\|\s*$/.test(header))
  );
}

/** Reads the table whose header is `lines[start]`; returns one item a row and the index of the first line after it. */
export function readTable(
  lines: readonly RawLine[],
  start: number,
): { items: readonly Item[]; next: number } {
  const heads = split(lines[start]?.text ?? '').map((text) => lineOf(text, start + 1)[0]?.text ?? '');
  const items: Item[] = [];
  let at = start + 2;
  for (; at < lines.length; at++) {
    const raw = lines[at];
    if (raw === undefined || !raw.text.includes('|')) break;
    items.push(rowOf(heads, raw));
  }
  const [first, ...others] = items;
  const header = lines[start];
  if (first === undefined || header === undefined || heads.length !== 2) return { items, next: at };
  return { items: [{ ...first, above: rowOf(['', ''], header) }, ...others], next: at };
}

/** A column of row numbers says no more than the numbers of a list. */
function isNumber(cell: Cell): boolean {
  return /^(?:#|no\.?|nr\.?)$/i.test(cell.head) && /^\d*\.?$/.test(cell.lines[0]?.text ?? '');
}

function rowOf(heads: readonly string[], raw: RawLine): Item {
  const cells: Cell[] = split(raw.text).map((text, index) => ({
    head: heads[index] ?? '',
    lines: lineOf(text, raw.line),
  }));
  const told = cells.filter((cell) => !isNumber(cell));
  return { kind: 'row', lines: told.flatMap((cell) => cell.lines), items: [], cells: told, line: raw.line };
}

/** Several statements in one cell are separated by `<br>`, often with a bullet drawn before each. */
function lineOf(text: string, line: number): readonly Line[] {
  const parts = text
    .split(/<br\s*\/?>|<\/li>/i)
    .map((part) => part.trim().replace(/^(?:<\/?[uo]l>|<li>|\s)*(?:[-*•]\s+)?/i, ''));
  return parts.flatMap((part) => logicalLines([{ text: part, line }]));
}

function split(row: string): readonly string[] {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  const cells: string[] = [''];
  let code = false;
  for (let at = 0; at < inner.length; at++) {
    const mark = inner[at] ?? '';
    if (mark === '\\' && inner[at + 1] === '|') cells[cells.length - 1] += inner[++at] ?? '';
    else if (mark === '|' && !code) cells.push('');
    else {
      if (mark === '`') code = !code;
      cells[cells.length - 1] += mark;
    }
  }
  return cells.map((cell) => cell.trim());
}
