import type { Document, Item } from '../../documents/document.ts';
import { cellText } from '../lines/item-text.ts';
import { type Table, tablesIn } from '../lines/tables-in.ts';
import type { Format } from '../profiles/role-entry.ts';
import { isLikelyRole } from '../profiles/role-title.ts';
import { namedLevels } from './named-levels.ts';
import { statesNothing } from './order/stated-order.ts';
import { numberRows } from './table-levels.ts';

const ROLE =
  /^(?:(?:job )?(?:roles?|famil(?:y|ies)|titles?|positions?)|track|discipline|rolle|poste|puesto)$/i;
const LEVEL = /^(?:levels?|grades?|bands?|seniority|stufe|niveau|nivel)$/i;

/** "Role | Level | Area | Expectation": the ladders of several roles in one sheet, told apart by the role in each row. */
export const laddersInRows: Format = {
  name: 'ladders of several roles in one table',
  shape: 'a table with columns Role, Level and what each level expects, in which roles and levels repeat',
  recognises: (document) => tablesIn(document).some((table) => rolesIn(table).length > 1),
  read(document) {
    const readings = tablesIn(document).flatMap((table) =>
      rolesIn(table).map((role) => namedLevels.read(documentOf(role, table, document))),
    );
    return {
      entries: readings.flatMap(({ entries }) => entries),
      outOfScope: [],
      problems: readings.flatMap(({ problems }) => problems),
    };
  },
};

/** The roles of such a table; none where it is another. */
function rolesIn({ heads, rows }: Table): readonly string[] {
  const column = heads.findIndex((head) => ROLE.test(head.trim()));
  if (column < 0 || !heads.some((head) => LEVEL.test(head.trim())) || heads.length < 3) return [];
  const roles = [...new Set(rows.map((row) => textAt(row, column)))].filter((role) => role !== '');
  const isRepeated = roles.length * 2 <= rows.length && roles.every(isLikelyRole);
  return isRepeated &&
    roles.every((role) => numberRows(rowsOf(role, column, rows), true, statesNothing) !== null)
    ? roles
    : [];
}

function documentOf(role: string, { heads, rows }: Table, document: Document): Document {
  const column = heads.findIndex((head) => ROLE.test(head.trim()));
  const items = rowsOf(role, column, rows);
  const section = { title: `${role} levels`, level: 1, line: items[0]?.line ?? 1, items, sections: [] };
  return {
    path: document.path,
    data: document.data,
    body: { title: '', level: 0, line: 1, items: [], sections: [section] },
  };
}

const rowsOf = (role: string, column: number, rows: readonly Item[]): readonly Item[] =>
  rows
    .filter((row) => textAt(row, column) === role)
    .map((row) => ({ ...row, cells: row.cells.filter((_, index) => index !== column) }));

const textAt = ({ cells }: Item, column: number): string =>
  cells[column] === undefined ? '' : cellText(cells[column], false);
