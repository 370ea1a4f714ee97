import { CsvError, parse } from 'csv-parse/sync';
import type { Cell, Item, Line, Parsed, Section } from '../document.ts';
import { plainLine } from '../markdown/logical-lines.ts';
import { plainText } from '../markdown/plain-text.ts';
import type { Problem } from '../problem.ts';
import { emptyMap } from './yaml-node.ts';

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** A spreadsheet saved as CSV or TSV → the same rows as a table in Markdown, below a title made of the file's name. */
export function parseCsv(path: string, text: string): Parsed {
  const rows = readRows(path, text);
  if ('severity' in rows) return { document: null, problems: [rows] };
  const head = rows.findIndex((row) => filled(row).length > 1);
  const titles = rows.slice(0, Math.max(head, 0)).flatMap(filled);
  const heads = (rows[head]?.cells ?? []).map((cell) => plainText(cell.replace(/\s+/g, ' ').trim()));
  const items = head < 0 ? [] : rows.slice(head + 1).flatMap((row) => itemOf(row, heads));
  const title = titles[0] ?? nameIn(path);
  const section: Section = { title, level: 1, line: 1, items, sections: [] };
  const body: Section = { title: '', level: 0, line: 1, items: [], sections: [section] };
  return { document: { path, data: emptyMap, body }, problems: [] };
}

/** The parser counts the lines up to the end of each record; the next one begins on the line after. */
function readRows(path: string, text: string): readonly Row[] | Problem {
  const rows: Row[] = [];
  let last = 0;
  const keep = (cells: string[], { lines }: { readonly lines: number }): null => {
    rows.push({ cells, line: last + 1 });
    last = lines;
    return null;
  };
  try {
    const delimiter = delimiterOf(path, text);
    parse(text, { delimiter, relax_column_count: true, relax_quotes: true, on_record: keep });
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { path, line: last + 1, severity: 'error', rule: 'broken-csv', message: BROKEN };
  }
}

const BROKEN =
  'This table cannot be read: a quotation mark is opened here and never closed. Close it, or save the spreadsheet as CSV anew.';

/** Spreadsheets write semicolons where a comma is the decimal mark; a file named .tsv, or one without either, has tabs. */
function delimiterOf(path: string, text: string): string {
  if (/\.tsv$/i.test(path)) return '\t';
  const sample = text.slice(0, 4000).replace(/"(?:[^"]|"")*"/g, '');
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: sample.split(mark).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).mark;
}

const filled = ({ cells }: Row): string[] => cells.map((cell) => cell.trim()).filter((cell) => cell !== '');

function itemOf(row: Row, heads: readonly string[]): readonly Item[] {
  if (filled(row).length === 0) return [];
  const cells = row.cells.map(
    (text, index): Cell => ({ head: heads[index] ?? '', lines: linesOf(text, row.line) }),
  );
  return [{ kind: 'row', lines: cells.flatMap(({ lines }) => lines), items: [], cells, line: row.line }];
}

/** Several statements in one cell stand on lines of their own, often with a bullet drawn before each. */
function linesOf(text: string, line: number): readonly Line[] {
  return text
    .split('\n')
    .map((part) => plainText(part.trim().replace(/^(?:[-*•·–]|\d{1,2}[.)])\s+/, '')))
    .filter((part) => part !== '')
    .map((part) => plainLine(part, line));
}

/** "exports/backend_engineer-levels.csv" → "Backend Engineer Levels". */
function nameIn(path: string): string {
  const name = (path.split('/').at(-1) ?? '')
    .replace(/\.[^.]+$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return name.replace(/(?<!\S)\p{Ll}/gu, (letter) => letter.toUpperCase());
}
