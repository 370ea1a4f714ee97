import type { DataTableBlock } from '@slack/types';
import type { Table } from '../../answers/page/page.ts';
import { safeText } from '../kit/safe-text.ts';

/** Slack’s documents give 10,000 and 20,000 characters a table, 101 and 201 rows: the lower ones hold under both. */
const MOST = { rows: 100, columns: 20, characters: 10_000, cell: 2000, caption: 150 } as const;
const MOST_AT_ONCE = 20;

export function fitsTable({ header, rows }: Table): boolean {
  const characters = [header, ...rows].flat().reduce((sum, cell) => sum + cell.length + 1, 0);
  return (
    rows.length > 0 &&
    rows.length <= MOST.rows &&
    header.length <= MOST.columns &&
    characters <= MOST.characters
  );
}

/** A table that people can sort and page through; a screen reader reads it row by row. */
export function tableBlock({ caption, header, rows }: Table): DataTableBlock {
  const cells = [header, ...rows].map((row) =>
    row.map((cell) => ({ type: 'raw_text' as const, text: safeText(cell, MOST.cell) })),
  );
  return {
    type: 'data_table',
    caption: safeText(caption, MOST.caption),
    rows: cells,
    page_size: MOST_AT_ONCE,
    row_header_column_index: 0,
  };
}

/** What was drawn as `tableBlock`. */
export function tableOf({ caption, rows }: DataTableBlock): Table {
  const [header = [], ...others] = rows.map((row) =>
    row.map((cell) => ('text' in cell ? String(cell.text) : '')),
  );
  return { kind: 'table', caption, header, rows: others };
}
