import { parse } from 'csv-parse/sync';
import { cellLines, putTable, type WrittenRow } from './table-rows.ts';

const DIRECTIVE = /^(\s*)\.\.\s+(list|flat|csv)-table::/;
const GRID = /^\s*\+(?:[-=]+\+)+\s*$/;
const SIMPLE = /^\s*=+(?: +=+)+\s*$/;

/** Tables of reStructuredText, as directives or drawn, become tables of HTML, each row on the line on which it begins. */
export function withRstTables(lines: readonly string[]): readonly string[] {
  const out = [...lines];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (DIRECTIVE.test(line)) at = directive(lines, at, out);
    else if (GRID.test(line)) at = grid(lines, at, out);
    else if (SIMPLE.test(line)) at = simple(lines, at, out);
  }
  return out;
}

const indentOf = (line: string): number => line.length - line.trimStart().length;

/** The index of the first line after a block that is indented more than its opening. */
function blockEnd(lines: readonly string[], at: number): number {
  const indent = indentOf(lines[at] ?? '');
  let end = at + 1;
  for (let next = end; next < lines.length; next++) {
    const line = lines[next] ?? '';
    if (line.trim() === '') continue;
    if (indentOf(line) <= indent) break;
    end = next + 1;
  }
  return end;
}

function directive(lines: readonly string[], start: number, out: string[]): number {
  const end = blockEnd(lines, start);
  const kind = DIRECTIVE.exec(lines[start] ?? '')?.[2] ?? '';
  const option = (name: string): string => {
    const line = lines.slice(start, end).find((one) => one.trim().startsWith(`:${name}:`));
    return line?.replace(/^\s*:[\w-]+:\s*/, '') ?? '';
  };
  const rows = kind === 'csv' ? csvRows(lines, start, end, option('header')) : listRows(lines, start, end);
  const stated = Number(option('header-rows')) || 0;
  const heads = {
    rows: stated + (kind === 'csv' && option('header') !== '' ? 1 : 0),
    columns: Number(option('stub-columns')) || 0,
  };
  if (rows.length > 0) putTable(out, { start, end }, rows, heads);
  return end - 1;
}

/** "* - Skipper" begins a row, "  - Steers" a further cell of it. */
function listRows(lines: readonly string[], start: number, end: number): readonly WrittenRow[] {
  const rows: { at: number; cells: string[][] }[] = [];
  let margin: number | null = null;
  let cells: number | null = null;
  for (let at = start + 1; at < end; at++) {
    const line = lines[at] ?? '';
    const row = /^(\s*)\*(\s+)-(?:\s(.*))?$/.exec(line);
    if (row !== null && (margin === null || (row[1] ?? '').length === margin)) {
      margin = (row[1] ?? '').length;
      cells = margin + 1 + (row[2] ?? '').length;
      rows.push({ at, cells: [[row[3] ?? '']] });
    } else if (cells !== null && /^\s*-(?:\s|$)/.test(line) && indentOf(line) === cells)
      rows.at(-1)?.cells.push([line.trim().slice(1)]);
    else rows.at(-1)?.cells.at(-1)?.push(line);
  }
  return rows.map((row) => ({ ...row, cells: row.cells.map(cellLines) }));
}

function csvRows(
  lines: readonly string[],
  start: number,
  end: number,
  header: string,
): readonly WrittenRow[] {
  const told = lines
    .slice(start + 1, end)
    .map((line, index) => ({ line: line.trim(), at: start + 1 + index }))
    .filter(({ line }) => line !== '' && !/^:[\w-]+:/.test(line));
  const row = (line: string, at: number): readonly WrittenRow[] => {
    const [cells = []] = parse(line, {
      relax_quotes: true,
      relax_column_count: true,
      trim: true,
    }) as string[][];
    return [{ at, cells: cells.map((cell) => [cell]) }];
  };
  try {
    return [...(header === '' ? [] : row(header, start)), ...told.flatMap(({ line, at }) => row(line, at))];
  } catch {
    return [];
  }
}

/** "+----+----+" over "| A  | B  |": a rule ends a row, one of "=" the headings. */
function grid(lines: readonly string[], start: number, out: string[]): number {
  const isInside = (line: string): boolean => /^\s*[|+]/.test(line);
  let end = start;
  while (end < lines.length && isInside(lines[end] ?? '')) end++;
  const marks = [...(lines[start] ?? '').matchAll(/\+/g)].map(({ index }) => index);
  const rows: { at: number; cells: string[][] }[] = [];
  let isOpen = false;
  let heads = 0;
  for (let at = start; at < end; at++) {
    const line = lines[at] ?? '';
    if (GRID.test(line)) {
      isOpen = false;
      if (line.includes('=')) heads = rows.length;
    } else {
      if (!isOpen) rows.push({ at, cells: marks.slice(1).map(() => []) });
      isOpen = true;
      marks.slice(1).forEach((mark, column) => {
        rows.at(-1)?.cells[column]?.push(between(line, (marks[column] ?? 0) + 1, mark));
      });
    }
  }
  const written = rows.map((row) => ({ ...row, cells: row.cells.map(cellLines) }));
  if (rows.length > 0) putTable(out, { start, end }, written, { rows: heads, columns: 0 });
  return Math.max(start, end - 1);
}

/** A cell that reaches over the border belongs to the first column it stands in. */
const between = (line: string, from: number, to: number): string =>
  line.slice(from, to).replace(/^\|/, '').replace(/\|$/, '');

/** "====  ====" above and below, and once more under the headings: columns by their place. */
function simple(lines: readonly string[], start: number, out: string[]): number {
  const rules: number[] = [];
  let end = start;
  for (; end < lines.length && rules.length < 3; end++) {
    if (SIMPLE.test(lines[end] ?? '')) rules.push(end);
    else if ((lines[end] ?? '').trim() === '' && rules.length > 1) break;
  }
  const last = rules.at(-1) ?? start;
  if (rules.length < 2) return start;
  const columns = [...(lines[start] ?? '').matchAll(/=+/g)].map(({ index }) => index);
  const rows: { at: number; cells: string[][] }[] = [];
  for (let at = start + 1; at < last; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || SIMPLE.test(line) || /^\s*-+(?: +-+)*\s*$/.test(line)) continue;
    const texts = columns.map((from, index) => line.slice(from, columns[index + 1]).trim());
    if (texts[0] !== '' || rows.length === 0) rows.push({ at, cells: texts.map((text) => [text]) });
    else
      texts.forEach((text, index) => {
        rows.at(-1)?.cells[index]?.push(text);
      });
  }
  const middle = rules.length > 2 ? (rules[1] ?? start) : start;
  const heads = { rows: rows.filter(({ at }) => at < middle).length, columns: 0 };
  const written = rows.map((row) => ({ ...row, cells: row.cells.map(cellLines) }));
  putTable(out, { start, end: last + 1 }, written, heads);
  return last;
}
