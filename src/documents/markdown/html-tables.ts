import type { RawLine } from './logical-lines.ts';

/** A table of more lines is taken for text, so that one that is never closed costs no more than that. */
const LONGEST = 2000;
const TAG = /<(\/?)(table|tr|t[hd]|caption)(?=[\s>/])([^<>]*)>/gi;

interface Cell {
  readonly text: string;
  readonly isHead: boolean;
  /** Rows and columns it spans. */
  readonly down: number;
  readonly across: number;
}

interface Row {
  readonly cells: Cell[];
  readonly line: number;
}

/**
 * A table in HTML, as wikis export them, that begins on the line of index `start`: the same as rows between pipes, each
 * with the line of its `<tr>`, and the index of the first line after it. Null where no table is opened and closed.
 */
export function htmlTable(
  lines: readonly string[],
  start: number,
): { readonly lines: readonly RawLine[]; readonly next: number } | null {
  const opening = (lines[start] ?? '').search(/<table[\s>]/i);
  if (opening < 0) return null;
  const end = endOf(lines, start);
  if (end === null) return null;
  const rows = rowsIn(lines.slice(start, end + 1), start).filter(({ cells }) => cells.length > 0);
  const before = (lines[start] ?? '').slice(0, opening);
  const after = (lines[end] ?? '').replace(/^.*<\/table\s*>/i, '');
  return {
    lines: [
      { text: before, line: start + 1 },
      { text: '', line: start + 1 },
      ...titledTables(rows),
      { text: '', line: end + 1 },
      { text: after, line: end + 1 },
    ],
    next: end + 1,
  };
}

/** Tables within cells are part of their text. */
function endOf(lines: readonly string[], start: number): number | null {
  let depth = 0;
  for (let at = start; at < Math.min(lines.length, start + LONGEST); at++) {
    for (const mark of (lines[at] ?? '').match(/<\/?table(?=[\s>])/gi) ?? [])
      depth += mark.startsWith('</') ? -1 : 1;
    if (depth <= 0) return at;
  }
  return null;
}

function rowsIn(lines: readonly string[], start: number): readonly Row[] {
  const rows: Row[] = [];
  let open: { attributes: string; isHead: boolean; text: string } | null = null;
  let depth = 0;
  const close = (): void => {
    if (open !== null) rows.at(-1)?.cells.push(cellOf(open));
    open = null;
  };
  for (const [index, line] of lines.entries()) {
    let from = 0;
    for (const { 0: tag, 1: slash = '', 2: name = '', 3: attributes = '', index: at } of line.matchAll(TAG)) {
      if (open !== null) open.text += line.slice(from, at);
      from = at + tag.length;
      const kind = name.toLowerCase();
      if (kind === 'table') depth += slash === '' ? 1 : -1;
      else if (depth > 1) continue;
      else if (kind === 'caption' && slash === '') {
        rows.push({ cells: [], line: start + index + 1 });
        open = { attributes: 'colspan="50"', isHead: true, text: '' };
      } else if (kind === 'tr') {
        close();
        if (slash === '') rows.push({ cells: [], line: start + index + 1 });
      } else {
        close();
        if (slash === '') open = { attributes, isHead: kind === 'th', text: '' };
      }
    }
    if (open !== null) open.text += `${line.slice(from)} `;
  }
  return rows;
}

function cellOf({ attributes, isHead, text }: { attributes: string; isHead: boolean; text: string }): Cell {
  const span = (name: string): number =>
    Math.min(50, Number(new RegExp(`${name}=["']?(\\d{1,2})`, 'i').exec(attributes)?.[1] ?? 1) || 1);
  const lines = text
    .replace(/<\/(?:li|p|div|h[1-6])>\s*/gi, '<br>')
    .replace(/\s+/g, ' ')
    .replace(/(?:<br\s*\/?>\s*)+(?=(?:<\/?[a-z]+>\s*)*$)/gi, '')
    .replaceAll('|', '\\|');
  return { text: lines.trim(), isHead, down: span('rowspan'), across: span('colspan') };
}

/**
 * A caption, or a cell as wide as the whole table, is a title of the rows below it: these are a table of their own then, with the same
 * headings.
 */
function titledTables(rows: readonly Row[]): readonly RawLine[] {
  const width = Math.max(0, ...rows.filter((row) => !isSpanning(row)).map(widthOf));
  const isTitle = (row: Row): boolean => isSpanning(row) && width > 1 && widthOf(row) >= width;
  if (!rows.some(isTitle)) return withPipes(rows);
  const told = rows.filter((row) => !isTitle(row));
  const heads = told.slice(0, headsIn(told) ? 1 : 0);
  const groups: { title: Row | null; rows: Row[] }[] = [{ title: null, rows: [] }];
  for (const row of rows) {
    if (isTitle(row)) groups.push({ title: row, rows: [] });
    else groups.at(-1)?.rows.push(row);
  }
  return groups.flatMap(({ title, rows: own }) => {
    const below = own.filter((row) => !heads.includes(row));
    const table = below.length === 0 ? [] : withPipes([...heads, ...below]);
    return title === null ? table : [...titleLines(title), ...table];
  });
}

const isSpanning = ({ cells }: Row): boolean => cells.length === 1 && (cells[0]?.across ?? 1) > 1;

const widthOf = ({ cells }: Row): number => cells.reduce((sum, { across }) => sum + across, 0);

function titleLines({ cells: [cell], line }: Row): readonly RawLine[] {
  const text = cell?.text ?? '';
  const level = /^<h([1-6])[\s>]/i.exec(text)?.[1];
  const words = text
    .replace(/<[^<>]*>|\*\*/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll('\\|', '|')
    .trim();
  if (words === '') return [];
  const written = level === undefined ? `**${words}**` : `${'#'.repeat(Number(level))} ${words}`;
  return ['', written, ''].map((one) => ({ text: one, line }));
}

/** A first row of headings, or the first row at all where nothing is marked as one, names the columns. */
function withPipes(rows: readonly Row[]): readonly RawLine[] {
  const [first] = rows;
  if (first === undefined) return [];
  const hasHeads = headsIn(rows);
  const grid = spread(rows, hasHeads);
  const width = Math.max(...grid.map(({ texts }) => texts.length));
  const piped = grid.map(({ texts, line }) => ({ text: `| ${texts.join(' | ')} |`, line }));
  const rule = { text: `|${' - |'.repeat(width)}`, line: first.line };
  const blank = { text: `|${'  |'.repeat(width)}`, line: first.line };
  return hasHeads ? [...piped.slice(0, 1), rule, ...piped.slice(1)] : [blank, rule, ...piped];
}

function headsIn(rows: readonly Row[]): boolean {
  const isUnmarked = rows.every(({ cells }) => !cells[0]?.isHead);
  return rows.length > 1 && (isUnmarked || (rows[0]?.cells.every(({ isHead }) => isHead) ?? false));
}

/** What spans several rows stands in each of them; a heading over several columns in each column. */
function spread(rows: readonly Row[], hasHeads: boolean): readonly { texts: string[]; line: number }[] {
  let held: { text: string; left: number }[] = [];
  return rows.map(({ cells, line }, index) => {
    const texts: string[] = [];
    const next: typeof held = [];
    const fill = (): void => {
      for (let one = held[texts.length]; one !== undefined && one.left > 0; one = held[texts.length]) {
        next[texts.length] = { text: one.text, left: one.left - 1 };
        texts.push(one.text);
      }
    };
    for (const { text, down, across } of cells) {
      fill();
      for (let column = 0; column < across; column++) {
        const shown = column === 0 || (hasHeads && index === 0) ? text : '';
        next[texts.length] = { text: shown, left: down - 1 };
        texts.push(shown);
      }
    }
    fill();
    held = Array.from(
      { length: Math.max(next.length, texts.length) },
      (_, at) => next[at] ?? { text: '', left: 0 },
    );
    return { texts, line };
  });
}
