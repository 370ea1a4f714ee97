import { cellLines, putTable, type WrittenRow } from './table-rows.ts';

const BORDER = /^\|={3,}\s*$/;
/** Before the bar of a cell: how many columns it spans, how it is set, what it is ("2+", ".^", "a"). */
const CELL = /(?:^|\s)(?:\d+(?:\.\d+)?[+*])?(?:\.\d+\+)?(?:[<^>](?:\.[<^>])?|\.[<^>])?[adehlmsv]?\|/g;

interface Cell {
  readonly at: number;
  readonly lines: string[];
}

/** Tables of AsciiDoc between "|===" become tables of HTML, each row on the line on which it begins. */
export function withAdocTables(lines: readonly string[]): readonly string[] {
  const out = [...lines];
  for (let start = 0; start < lines.length; start++) {
    if (!BORDER.test(lines[start] ?? '')) continue;
    const found = lines.findIndex((line, at) => at > start && BORDER.test(line));
    const end = found < 0 ? start : found;
    const attributes = /^\[.*\]\s*$/.test(lines[start - 1] ?? '') ? (lines[start - 1] ?? '') : '';
    if (end > start) table(lines, start, end, attributes, out);
    start = end;
  }
  return out;
}

function table(
  lines: readonly string[],
  start: number,
  end: number,
  attributes: string,
  out: string[],
): void {
  const cells = cellsIn(lines, start + 1, end);
  const first = cells[0]?.at ?? start;
  const width = columnsIn(attributes) ?? cells.filter(({ at }) => at === first).length;
  const rows: WrittenRow[] = [];
  for (let at = 0; at < cells.length; at += Math.max(1, width)) {
    const row = cells.slice(at, at + Math.max(1, width));
    rows.push({ at: row[0]?.at ?? start, cells: row.map((cell) => cellLines(cell.lines)) });
  }
  const isHead =
    /header/.test(attributes) ||
    (!/noheader/.test(attributes) && (lines[first + 1] ?? '').trim() === '' && first === start + 1);
  if (rows.length > 0) putTable(out, { start, end: end + 1 }, rows, { rows: isHead ? 1 : 0, columns: 0 });
}

function cellsIn(lines: readonly string[], from: number, to: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let at = from; at < to; at++) {
    const line = (lines[at] ?? '').replaceAll('\\|', '&#124;');
    const marks = [...line.matchAll(CELL)];
    cells.at(-1)?.lines.push(line.slice(0, marks[0]?.index ?? line.length));
    marks.forEach((mark, index) => {
      const text = line.slice(mark.index + mark[0].length, marks[index + 1]?.index);
      cells.push({ at, lines: [text] });
    });
  }
  return cells;
}

/** `cols="1,2a"` and `cols=3*` say how many columns there are. */
function columnsIn(attributes: string): number | null {
  const cols = /cols\s*=\s*(?:"([^"]*)"|([^\],\s]+))/.exec(attributes);
  const text = (cols?.[1] ?? cols?.[2] ?? '').trim();
  if (text === '') return null;
  return text
    .split(/[,;]/)
    .map((one) => Number(/^\s*(\d+)\*/.exec(one)?.[1] ?? 1))
    .reduce((sum, one) => sum + one, 0);
}
