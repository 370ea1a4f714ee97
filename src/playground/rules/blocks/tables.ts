import { isObject, type JsonObject, listOf } from '../../json.ts';
import { type Check, type Fault, fault } from '../fault.ts';
import { across, all, boolean, byType, integer, list, object, oneOf, string } from '../shape.ts';
import { block } from './plain-blocks.ts';
import { richText } from './rich-text.ts';

/** Sources give 10 000 and 20 000 characters for data tables; 10 000 is safe under both. */
export const maxTableCharacters = 10_000;

const number: Check = (value, path) =>
  typeof value === 'number' && Number.isFinite(value) ? [] : fault(path, 'must be a number');

const rawText = object({ type: oneOf('raw_text'), text: string({ max: maxTableCharacters }) });
const rawNumber = object({ type: oneOf('raw_number'), value: number, text: string({ max: 255 }) });
const cell = byType({ raw_text: rawText, raw_number: rawNumber, rich_text: richText }, 'cell');
const row = list(cell, { max: 20 });

const column: Check = (value, path, surface) =>
  value === null // skips the column
    ? []
    : object({}, { align: oneOf('left', 'center', 'right'), is_wrapped: boolean })(value, path, surface);

function equalRows(table: JsonObject, path: string): readonly Fault[] {
  const lengths = new Set(listOf(table.rows).map((cells) => listOf(cells).length));
  return lengths.size > 1 ? fault(`${path}/rows`, 'all rows must have the same number of cells') : [];
}

/** All the text a reader sees in a cell, rich text included. */
function characters(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + characters(item), 0);
  if (!isObject(value)) return 0;
  const own = typeof value.text === 'string' ? value.text.length : 0;
  return own + characters(value.elements);
}

export function tableCharacters(table: JsonObject): number {
  return characters(listOf(table.rows).flat());
}

function plainHeader(table: JsonObject, path: string): readonly Fault[] {
  const isRich = (cells: unknown) => isObject(cells) && cells.type === 'rich_text';
  return listOf(listOf(table.rows)[0]).some(isRich)
    ? fault(`${path}/rows/0`, 'header cells may not be rich_text')
    : [];
}

/** 101 rows by the older documents, 201 by the newer: the stricter holds until tried live. */
const dataTable = block(
  'data_table',
  { caption: string({ max: 255 }), rows: list(row, { min: 2, max: 101 }) },
  { page_size: integer(1, 100), row_header_column_index: integer(0, 19) },
);

const table = block(
  'table',
  { rows: list(row, { max: 100 }) },
  { column_settings: list(column, { min: 0, max: 20 }) },
);

export const tables: Readonly<Record<string, Check>> = {
  table: all(table, across(equalRows)),
  data_table: all(dataTable, across(equalRows), across(plainHeader)),
};
