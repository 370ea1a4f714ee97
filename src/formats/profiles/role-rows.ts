import type { Cell, Document, Item } from '../../documents/document.ts';
import { plainLine } from '../../documents/markdown/logical-lines.ts';
import { at, cellText } from '../lines/item-text.ts';
import { kindsIn } from '../lines/kinds-in.ts';
import { sectionKind } from '../lines/section-kind.ts';
import { byCommas } from '../lines/short-list.ts';
import { tablesIn } from '../lines/tables-in.ts';
import type { OwnedThing } from '../parts/facts.ts';
import { bodyPart, type Part } from '../parts/parts.ts';
import { readSections } from '../parts/read-sections.ts';
import { channelIn } from '../routing/channel-words.ts';
import { isNobody, namesIn } from '../teams/people-names.ts';
import {
  cellAt,
  columnKind,
  isAreaColumn,
  isTeamColumn,
  knownTitle,
  OWNER,
  roleColumn,
} from './role-columns.ts';
import { type Facts, type Format, joinFacts, type RoleEntry } from './role-entry.ts';
import { naming, titleSection } from './role-naming.ts';
import { isAgent, isLikelyRole, roleInTitle } from './role-title.ts';

const GROUP = /^(?:department|team|group|area|division|unit|abteilung|bereich|service|departamento)$/i;
const PERSON =
  /^(?:name|person|people|who|who holds it|(?:current )?holders?|held by|current(?:ly)?|assigned to|responsible(?: person)?|responsable|verantwortlich(?:e[rn]?)?|employee|(?:team )?lead|members?|(?:team )?members)$/i;
const ALIASES = /^(?:alias(?:es)?|also known as|a\.?k\.?a\.?|abbreviation|short(?: name)?)$/i;
const CHANNEL = /slack|channel|chat|^(?:kanal|canal)$/i;

/** A table with a role in each row ("Role | Purpose | Responsibilities"), as HR systems export it. */
export const roleRows: Format = {
  name: 'table of roles',
  shape: 'a table with a column named Role and others such as Purpose, Responsibilities or Skills',
  recognises(document) {
    if (isAgent(roleInTitle(titleSection(document)?.title ?? ''))) return false;
    const found = tablesIn(document).filter((table) => roleColumn(table) !== null);
    if (found.length === 0) return false;
    // A procedure has a purpose and a scope of its own, and says below "Roles" who does what in it.
    if (found.some(({ title }) => OF_ROLES.test(title)) && !isAgentsTitle(document)) return true;
    return kindsIn(bodyPart(document)).every((kind) => AROUND.has(kind));
  },
  read(document) {
    const entries = tablesIn(document).flatMap((table) => {
      const column = roleColumn(table);
      return column === null
        ? []
        : wholeRows(table.rows, column).flatMap((row) => entryOf(row, column, document));
    });
    return { entries, outOfScope: [], owned: entries.flatMap(ownedBy), problems: [] };
  },
};

/** What a team of the table owns can be asked for by itself. */
function ownedBy({ kind, name, facts, routing }: RoleEntry): readonly OwnedThing[] {
  if (kind !== 'team') return [];
  return facts.ownership.map(({ area, text, source }) => ({
    ...{ kind: 'system' as const, name: area, aliases: [], description: text || null, owners: [name] },
    ...{ channel: routing.channel ?? null, scope: null, source },
  }));
}

const OF_ROLES = /(?:^|\s)(?:roles|rollen|rôles)(?:$|\s)/i;
const isAgentsTitle = (document: Document): boolean =>
  isLikelyRole(roleInTitle(titleSection(document)?.title ?? ''));

/** Headings under which such tables stand ("Contacts", "Responsibilities"); others are of a page about one role. */
const AROUND = new Set<string>(['responsibilities', 'summary', 'interactions']);

/** "| | Cleans up |" below "| Baker | Bakes |" goes on with the baker. */
function wholeRows(rows: readonly Item[], column: number): readonly Item[] {
  const whole: Item[] = [];
  for (const row of rows) {
    const last = whole.at(-1);
    if (last === undefined || cellAt(row, column) !== '') whole.push(row);
    else {
      const cells = last.cells.map((cell, index) => ({
        ...cell,
        lines: [...cell.lines, ...(row.cells[index]?.lines ?? [])],
      }));
      whole[whole.length - 1] = { ...last, cells };
    }
  }
  return whole;
}

/** "Responsibility" over a column of what each role does says no more than "Responsibilities". */
const columnTitle = (head: string): string =>
  /^(?:(?:key|main|core|primary) )?responsibility$/i.test(head.trim()) ? 'Responsibilities' : head;

function entryOf(row: Item, column: number, { path }: Document): readonly RoleEntry[] {
  const source = at(path, row);
  const head = row.cells[column]?.head ?? '';
  const isArea = isAreaColumn(head);
  const isTeam = isArea || isTeamColumn(head);
  const written = cellAt(row, column);
  const named = naming(isTeam ? written : roleInTitle(written), source);
  if (named.name === '' || isNobody(written)) return [];
  const others = row.cells.filter((cell, index) => index !== column && cell.lines.length > 0);
  const taken = (pattern: RegExp) => others.filter(({ head }) => pattern.test(head.trim()));
  const kindOf = isArea ? columnKind : sectionKind;
  const owners = isArea ? taken(OWNER).slice(0, 1) : [];
  const told = others.filter(
    ({ head }) =>
      kindOf(head) !== null &&
      !GROUP.test(head.trim()) &&
      !PERSON.test(head.trim()) &&
      !(isArea && OWNER.test(head.trim())),
  );
  const isAnybody = (cell: Cell): boolean => ANYBODY.test(textOf(cell));
  const special = [
    ...told,
    ...taken(GROUP),
    ...taken(PERSON).filter((cell) => !isAnybody(cell)),
    ...taken(ALIASES),
    ...taken(CHANNEL),
    ...owners,
  ];
  const channel = taken(CHANNEL)
    .map((cell) => channelIn(textOf(cell), true))
    .find((one) => one !== null);
  const parts = told.map(
    (cell): Part => ({
      title: isArea ? knownTitle(cell.head) : columnTitle(cell.head),
      line: row.line,
      items: bulletsIn(cell, row),
      parts: [],
    }),
  );
  const facts: Facts = joinFacts([
    readSections({ title: named.name, line: row.line, items: [], parts }, path, named.name),
    {
      people: [
        ...owners.flatMap((cell) => namesIn(textOf(cell)).map((name) => ({ name, source }))),
        ...taken(PERSON)
          .filter((cell) => !owners.includes(cell))
          .flatMap((cell) =>
            listIn(cell)
              .filter((name) => !isNobody(name) && !isAnybody(cell))
              .map((name) => ({ name: LEAD.test(cell.head) ? `${name} (lead)` : name, source })),
          ),
      ],
      properties: others
        .filter((cell) => !special.includes(cell))
        .map((cell) => ({ name: cell.head, value: textOf(cell), source })),
    },
  ]);
  return [
    {
      origin: isTeam ? 'team' : 'profile',
      ...(isTeam ? { kind: 'team' as const } : {}),
      ...named,
      slug: null,
      aliases: [...named.aliases, ...taken(ALIASES).flatMap(listIn)],
      group: taken(GROUP).map(textOf)[0] ?? null,
      defaultSeniority: null,
      facts,
      routing: channel ? { channel } : {},
      place: null,
    },
  ];
}

const LEAD = /lead/i;
/** Who may have it is no name. */
const ANYBODY = /^(?:any|every|all|whoever|todos|tous|toutes|alle)/i;

/** Prose stays whole; lists are told by their lines or semicolons, and short ones by commas. */
function bulletsIn(cell: Cell, row: Item): readonly Item[] {
  const isProse = ['mission', 'summary'].includes(sectionKind(columnTitle(cell.head)) ?? '');
  return (isProse ? [textOf(cell)] : listIn(cell)).map((text) => ({
    kind: isProse ? 'paragraph' : 'bullet',
    lines: [plainLine(text, row.line)],
    items: [],
    cells: [],
    line: row.line,
  }));
}

function listIn(cell: Cell): readonly string[] {
  const texts = cell.lines.flatMap(({ text }) => text.split(/\s*;\s*/));
  const isShort = texts.every((text) => text.split(',').every((part) => part.trim().split(/\s+/).length < 4));
  return (isShort ? texts.flatMap(byCommas) : texts)
    .map((text) => text.trim())
    .filter((text) => !isNobody(text));
}

const textOf = (cell: Cell): string => cellText(cell, false);
