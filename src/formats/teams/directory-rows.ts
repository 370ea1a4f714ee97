import type { Document, Item } from '../../documents/document.ts';
import { at, cellText } from '../lines/item-text.ts';
import { type Table, tablesIn } from '../lines/tables-in.ts';
import type { Format, RoleEntry } from '../profiles/role-entry.ts';
import { teamEntry } from './team-entry.ts';

/** Column headings of directories: those of SCIM's core schema (RFC 7643), and what their exports call them. */
const MAIL =
  /^(?:(?:work |member |primary |user )?e-?mails?(?: address)?|emails?(?:\[.*\])?\.value|mail|user ?name|user ?principal ?name|login)$/i;
const GROUPS =
  /^(?:(?:scim |security |member )?groups?(?: name| display ?name)?|groups?(?:\[.*\])?\.display|member ?of|memberships?|teams?(?: name)?|roles?|display ?name of group)$/i;
const SHOWN = /^(?:display ?name|full ?name|name|name\.formatted|member(?: name)?|employee|person)$/i;
const GIVEN = /^(?:given ?name|first ?name|name\.given ?name)$/i;
const FAMILY = /^(?:family ?name|last ?name|surname|name\.family ?name)$/i;
const ACTIVE = /^(?:active|enabled|status|account ?status|is ?active)$/i;
const OUT = /^(?:false|no|0|inactive|disabled|suspended|deprovisioned|deactivated|deleted|left)$/i;
const ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

/** A directory's people and groups, one to a row ("userName,displayName,active,groups"), as identity providers export them. */
export const directoryRows: Format = {
  name: 'directory of people',
  shape: 'a table with an e-mail address and the groups of a person in each row',
  recognises: (document) => tablesIn(document).some(isDirectory),
  read(document) {
    const groups = new Map<string, Member[]>();
    for (const member of tablesIn(document)
      .filter(isDirectory)
      .flatMap((table) => membersIn(table, document)))
      for (const group of member.groups) groups.set(group, [...(groups.get(group) ?? []), member]);
    return { entries: [...groups].map(entryOf), outOfScope: [], problems: [] };
  },
};

interface Member {
  readonly name: string;
  readonly mail: string;
  readonly groups: readonly string[];
  readonly source: RoleEntry['source'];
}

/** Most of what stands under the heading is an address; a column of accounts or of single groups alone is something else. */
function isDirectory({ rows }: Table): boolean {
  const mails = rows.filter((row) => ADDRESS.test(cellOf(row, MAIL)));
  return (
    mails.length > 0 && mails.length * 2 >= rows.length && rows.some((row) => cellOf(row, GROUPS) !== '')
  );
}

const membersIn = ({ rows }: Table, { path }: Document): readonly Member[] =>
  rows.flatMap((row) => {
    const mail = cellOf(row, MAIL, ADDRESS).toLowerCase();
    if (mail === '' || OUT.test(cellOf(row, ACTIVE))) return [];
    const both = [cellOf(row, GIVEN), cellOf(row, FAMILY)].filter((part) => part !== '').join(' ');
    const name = cellOf(row, SHOWN) || both || mail;
    return [{ name, mail, groups: groupsIn(row), source: at(path, row) }];
  });

/** Several in one cell, with ";", "|" or "," between them, or as a list in brackets. */
function groupsIn(row: Item): readonly string[] {
  const text = cellOf(row, GROUPS).replace(/^\[|\]$/g, '');
  const parts = text.split(/[;|]/.test(text) ? /[;|]/ : ',').map((part) => part.replace(/["']/g, '').trim());
  return [...new Set(parts)].filter((part) => part !== '');
}

/** Of several such columns, the first whose value is as it should be. */
const cellOf = ({ cells }: Item, head: RegExp, shape = /\S/): string =>
  cells
    .filter((cell) => head.test(cell.head.trim()))
    .map((cell) => cellText(cell, false).trim())
    .find((text) => shape.test(text)) ?? '';

function entryOf([name, members]: [string, readonly Member[]]): RoleEntry {
  const source = members[0]?.source ?? { path: '', line: 1 };
  const people = members.map((one) => ({ name: one.name, mail: one.mail, source: one.source }));
  return teamEntry({ name, source, origin: 'table', facts: { people } });
}
