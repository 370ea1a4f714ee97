import type { Document, Item } from '../../documents/document.ts';
import { at, cellText } from '../lines/item-text.ts';
import { type Table, tablesIn } from '../lines/tables-in.ts';
import type { Format, Reading, RoleEntry } from '../profiles/role-entry.ts';
import { isAgent, isLikelyRole } from '../profiles/role-title.ts';
import { teamEntry } from './team-entry.ts';

/** Column headings of directories: those of SCIM's core schema (RFC 7643), and what their exports call them. */
const MAIL =
  /^(?:(?:work |member |primary |user )?e-?mails?(?: address)?|emails?(?:\[.*\])?\.value|mail|user ?name|user ?principal ?name|login)$/i;
const GROUPS =
  /^(?:(?:scim |security |member )?groups?(?: name| display ?name)?|groups?(?:\[.*\])?\.display|member ?of|memberships?|teams?(?: name)?|roles?|display ?name of group)$/i;
const SHOWN = /^(?:display ?name|full ?name|name|name\.formatted|member(?: name)?|employee|person)$/i;
const ROLE =
  /^(?:(?:job |position )?(?:roles?|titles?|positions?|jobs?)(?: (?:name|title))?|rolle|funktion|poste|puesto)$/i;
const GIVEN = /^(?:given ?name|first ?name|name\.given ?name)$/i;
const FAMILY = /^(?:family ?name|last ?name|surname|name\.family ?name)$/i;
const ACTIVE = /^(?:active|enabled|status|account ?status|is ?active)$/i;
const OUT = /^(?:false|no|0|inactive|disabled|suspended|deprovisioned|deactivated|deleted|left)$/i;
const ADDRESS = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

/** A directory's people and groups, one to a row ("userName,displayName,active,groups"), as identity providers export them. */
export const directoryRows: Format = {
  name: 'directory of people',
  shape: 'a table with an e-mail address and the groups of a person in each row',
  recognises: (document) => tablesIn(document).some((table) => isDirectory(table) || isRoster(table)),
  read(document) {
    const tables = tablesIn(document);
    const [directories, rosters] = [tables.filter(isDirectory), tables.filter(isRoster)];
    const members = [
      ...directories.flatMap((table) => membersIn(table, document, groupsIn)),
      ...rosters.flatMap((table) => heldIn(table, document)),
    ];
    const titled = directories.flatMap((table) => membersIn(table, document, titleBesides));
    const entries = [
      ...byGroup(members).map(entryOf),
      ...byGroup(titled).map((one) => ({ ...entryOf(one), kind: 'role' as const, isAside: true })),
    ];
    return { entries, outOfScope: [], problems: rosters.flatMap((table) => leftOut(table, document)) };
  },
};

/** The rows of such tables, whether or not somebody in them is active. */
export const directoryLines = (document: Document): readonly RoleEntry['source'][] =>
  tablesIn(document)
    .filter((table) => isDirectory(table) || isRoster(table))
    .flatMap(({ rows }) => rows.map((row) => at(document.path, row)));

/** "Name | Role | Python | SQL": who has which role, without addresses. */
function isRoster(table: Table): boolean {
  if (isDirectory(table)) return false;
  const people = table.rows.filter((row) => PERSON.test(cellOf(row, SHOWN)) && !isAgent(cellOf(row, SHOWN)));
  const roles = table.rows.filter((row) => isLikelyRole(cellOf(row, ROLE)));
  return [people, roles].every((found) => found.length > 1 && found.length * 2 > table.rows.length);
}

const PERSON = /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){1,3}(?: \([^()]{1,60}\))?$/u;

const heldIn = ({ rows }: Table, { path }: Document): readonly Member[] =>
  rows.flatMap((row) => {
    const [name, role] = [cellOf(row, SHOWN), cellOf(row, ROLE)];
    return name === '' || role === '' || OUT.test(cellOf(row, ACTIVE))
      ? []
      : [{ name, mail: null, groups: [role], isTitled: true, source: at(path, row) }];
  });

/** How well single people know something is theirs to tell, and not kept here. */
function leftOut({ heads, rows }: Table, { path }: Document): Reading['problems'] {
  const others = heads.filter(
    (head) =>
      head.trim() !== '' &&
      ![SHOWN, ROLE, ACTIVE].some((known) => known.test(head.replace(/\s*\([^()]*\)/g, '').trim())),
  );
  if (others.length === 0) return [];
  const shown = others.slice(0, 4).map((head) => `"${head.trim()}"`);
  const more = others.length > 4 ? ` and ${others.length - 4} more` : '';
  const message = `Of this table of people, names and roles were read. What it says of each person (${shown.join(', ')}${more}) was left out, since answers are about roles and not about single people.`;
  return [
    { path, line: Math.max(1, (rows[0]?.line ?? 2) - 1), severity: 'warning', rule: 'left-out', message },
  ];
}

interface Member {
  readonly name: string;
  /** Null where the table has none. */
  readonly mail: string | null;
  readonly groups: readonly string[];
  /** Whether the group is what somebody is called: a role, and no team. */
  readonly isTitled: boolean;
  readonly source: RoleEntry['source'];
}

/** Most of what stands under the heading is an address; a column of accounts or of single groups alone is something else. */
function isDirectory({ rows }: Table): boolean {
  const mails = rows.filter((row) => cellOf(row, MAIL, ADDRESS) !== '');
  return (
    mails.length > 0 && mails.length * 2 >= rows.length && rows.some((row) => cellOf(row, GROUPS) !== '')
  );
}

function byGroup(members: readonly Member[]): [string, readonly Member[]][] {
  const groups = new Map<string, Member[]>();
  for (const member of members)
    for (const group of member.groups) groups.set(group, [...(groups.get(group) ?? []), member]);
  return [...groups];
}

const membersIn = (
  { rows }: Table,
  { path }: Document,
  groupsOf: (row: Item) => readonly string[],
): readonly Member[] =>
  rows.flatMap((row) => {
    const mail = cellOf(row, MAIL, ADDRESS).toLowerCase();
    if (mail === '' || OUT.test(cellOf(row, ACTIVE))) return [];
    const both = [cellOf(row, GIVEN), cellOf(row, FAMILY)].filter((part) => part !== '').join(' ');
    const name = cellOf(row, SHOWN) || both || mail;
    const groups = groupsOf(row);
    return [
      {
        name,
        mail,
        groups,
        isTitled: titleIn(row).some((one) => groups.includes(one)),
        source: at(path, row),
      },
    ];
  });

/** What somebody is called, which is the name of their role where there is one of that name. */
const titleIn = (row: Item): readonly string[] => [cellOf(row, ROLE)].filter((title) => isLikelyRole(title));

/** A column "Role" alone is both, and was read as the group. */
const titleBesides = (row: Item): readonly string[] =>
  titleIn(row).filter((title) => !groupsIn(row).includes(title));

/** Several in one cell, with ";", "|" or "," between them, or as a list in brackets. */
function groupsIn(row: Item): readonly string[] {
  const text = cellOf(row, GROUPS).replace(/^\[|\]$/g, '');
  const parts = text.split(/[;|]/.test(text) ? /[;|]/ : ',').map((part) => part.replace(/["']/g, '').trim());
  return [...new Set(parts)].filter((part) => part !== '');
}

/** Of several such columns, the first whose value is as it should be. */
const cellOf = ({ cells }: Item, head: RegExp, shape = /\S/): string =>
  cells
    .filter((cell) => head.test(cell.head.replace(/\s*\([^()]*\)/g, '').trim()))
    .map((cell) => cellText(cell, false).trim())
    .find((text) => shape.test(text)) ?? '';

function entryOf([name, members]: [string, readonly Member[]]): RoleEntry {
  const source = members[0]?.source ?? { path: '', line: 1 };
  const people = members.map(({ name: who, mail, source: where }) => ({
    name: who,
    ...(mail === null ? {} : { mail }),
    source: where,
  }));
  const kind = members.every(({ isTitled }) => isTitled) ? 'role' : 'team';
  return teamEntry({ name, kind, source, origin: 'table', facts: { people } });
}
