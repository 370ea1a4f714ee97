import type { Item } from '../../documents/document.ts';
import { at, cellText } from '../lines/item-text.ts';
import type { SkillArea, Statement } from '../parts/facts.ts';

/**
 * A table of skills. "Area | Statement" gives an area for each row; "Area | Junior | Senior" as well, each cell with the
 * name of its column; a table of one column, or one whose first column is the skill itself, gives statements.
 */
export function readRows(rows: readonly Item[], title: string, path: string): readonly SkillArea[] {
  const areas = new Map<string, { statements: Statement[]; line: number }>();
  for (const row of rows) {
    const { area, texts } = readRow(row, title);
    const known = areas.get(area) ?? { statements: [], line: row.line };
    known.statements.push(...texts.map((text) => ({ text, source: at(path, row) })));
    areas.set(area, known);
  }
  return [...areas].map(([area, { statements, line }]) => ({ area, statements, source: at(path, { line }) }));
}

function readRow(row: Item, title: string): { area: string; texts: readonly string[] } {
  const [first, ...others] = row.cells;
  if (first === undefined) return { area: title, texts: [] };
  const isStatement = others.length === 0 || /skill|statement|criteri|competenc|capabilit/i.test(first.head);
  if (isStatement) return { area: title, texts: [whole(row)] };
  const named = others.length > 1;
  const texts = others.flatMap((cell) =>
    cell.lines.map((line) => (named && cell.head !== '' ? `${cell.head}: ${line.text}` : line.text)),
  );
  return { area: cellText(first, false), texts };
}

function whole(row: Item): string {
  const texts = row.cells.map((cell, index) => cellText(cell, index > 0));
  return texts.filter((text) => text !== '').join('; ');
}
