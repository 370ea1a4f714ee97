import type { Cell, Document, Item } from '../../documents/document.ts';
import { plainLine } from '../../documents/markdown/logical-lines.ts';
import { at, cellText } from '../lines/item-text.ts';
import { kindsIn } from '../lines/kinds-in.ts';
import { sectionKind } from '../lines/section-kind.ts';
import { tablesIn } from '../lines/tables-in.ts';
import type { OwnedThing } from '../parts/facts.ts';
import { bodyPart, type Part } from '../parts/parts.ts';
import { readSections } from '../parts/read-sections.ts';
import { channelIn } from '../routing/channel-words.ts';
import { cellAt, isTeamColumn, roleColumn } from './role-columns.ts';
import { type Facts, type Format, joinFacts, type RoleEntry } from './role-entry.ts';
import { naming, titleSection } from './role-naming.ts';
import { isAgent, roleInTitle } from './role-title.ts';

const GROUP = /^(?:department|team|group|area|division|unit|abteilung|bereich|service|departamento)$/i;
const PERSON =
  /^(?:name|person|people|who|who holds it|(?:current )?holders?|held by|current(?:ly)?|assigned to|employee|(?:team )?lead|members?|(?:team )?members)$/i;
const ALIASES = /^(?:alias(?:es)?|also known as|a\.?k\.?a\.?|abbreviation|short(?: name)?)$/i;
const CHANNEL = /slack|channel|chat|^(?:kanal|canal)$/i;

/** A table with a role in each row ("Role | Purpose | Responsibilities"), as HR systems export it. */
export const roleRows: Format = {
  name: 'table of roles',
  shape: 'a table with a column named Role and others such as Purpose, Responsibilities or Skills',
  recognises(document) {
    if (isAgent(roleInTitle(titleSection(document)?.title ?? ''))) return false;
    if (!tablesIn(document).some((table) => roleColumn(table) !== null)) return false;
    return kindsIn(bodyPart(document)).every((kind) => AROUND.has(kind));
  },
  read(document) {
    const entries = tablesIn(document).flatMap((table) => {
      const column = roleColumn(table);
      return column === null ? [] : table.rows.flatMap((row) => entryOf(row, column, document));
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

/** Headings under which such tables stand ("Contacts", "Responsibilities"); others are of a page about one role. */
const AROUND = new Set<string>(['responsibilities', 'summary', 'interactions']);

function entryOf(row: Item, column: number, { path }: Document): readonly RoleEntry[] {
  const source = at(path, row);
  const isTeam = isTeamColumn(row.cells[column]?.head ?? '');
  const written = cellAt(row, column);
  const named = naming(isTeam ? written : roleInTitle(written), source);
  if (named.name === '') return [];
  const others = row.cells.filter((cell, index) => index !== column && cell.lines.length > 0);
  const taken = (pattern: RegExp) => others.filter(({ head }) => pattern.test(head.trim()));
  const told = others.filter(
    ({ head }) => sectionKind(head) !== null && !GROUP.test(head.trim()) && !PERSON.test(head.trim()),
  );
  const isAnybody = (cell: Cell): boolean => ANYBODY.test(textOf(cell));
  const special = [
    ...told,
    ...taken(GROUP),
    ...taken(PERSON).filter((cell) => !isAnybody(cell)),
    ...taken(ALIASES),
    ...taken(CHANNEL),
  ];
  const channel = taken(CHANNEL)
    .map((cell) => channelIn(textOf(cell), true))
    .find((one) => one !== null);
  const parts = told.map(
    (cell): Part => ({ title: cell.head, line: row.line, items: bulletsIn(cell, row), parts: [] }),
  );
  const facts: Facts = joinFacts([
    readSections({ title: named.name, line: row.line, items: [], parts }, path, named.name),
    {
      people: taken(PERSON).flatMap((cell) =>
        listIn(cell)
          .filter((name) => !NOBODY.test(name) && !isAnybody(cell))
          .map((name) => ({ name: LEAD.test(cell.head) ? `${name} (lead)` : name, source })),
      ),
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
const ANYBODY = /^(?:any|every|all|whoever)/i;
const NOBODY = /^(?:[-–—?]+|n\/?a|none|nobody|vacant|open|tbd|tba)$/i;

/** Prose stays whole; lists are told by their lines or semicolons, and short ones by commas. */
function bulletsIn(cell: Cell, row: Item): readonly Item[] {
  const isProse = ['mission', 'summary'].includes(sectionKind(cell.head) ?? '');
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
  return (isShort ? texts.flatMap((text) => text.split(/\s*,\s*/)) : texts)
    .map((text) => text.trim())
    .filter((text) => text !== '' && !NOBODY.test(text));
}

const textOf = (cell: Cell): string => cellText(cell, false);
