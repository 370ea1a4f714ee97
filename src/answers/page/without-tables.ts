import { bold, heading, type Part, type PlainPart, type Table, text } from './page.ts';

/** The same words where no table can be drawn: a heading for each row, and a line for each of its cells. */
export function withoutTables(parts: readonly Part[]): PlainPart[] {
  return parts.flatMap((part) => (part.kind === 'table' ? rowsOf(part) : [part]));
}

function rowsOf({ header, rows }: Table): PlainPart[] {
  return rows.flatMap(([title = '', ...cells]) => [
    heading(title),
    ...cells.map((cell, index) => text(bold(header[index + 1] ?? ''), `: ${cell}`)),
  ]);
}
