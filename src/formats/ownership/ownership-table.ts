import type { Cell, Document, Item } from '../../documents/document.ts';
import { ALIASES, CHANNEL, OWNER, PLAIN, TEAM, THING } from '../../lexicon/owned-columns.ts';
import { at, cellText } from '../lines/item-text.ts';
import { type Table, tablesIn } from '../lines/tables-in.ts';
import type { OwnedThing, ThingKind } from '../parts/facts.ts';
import type { Format, Reading } from '../profiles/role-entry.ts';
import { titleSection } from '../profiles/role-naming.ts';
import { isAgent } from '../profiles/role-title.ts';
import { channelIn } from '../routing/channel-words.ts';
import { announcesPeople } from '../teams/people-in.ts';
import { isNobody } from '../teams/people-names.ts';
import { ownerEntry } from './owner-entry.ts';

interface Columns {
  readonly thing: number;
  readonly kind: ThingKind;
  readonly owner: number;
  readonly channel: number;
  readonly aliases: number;
}

/** "Service | Owner | Slack channel", "Team | Owns": who owns what, one row each. */
export const ownershipTable: Format = {
  name: 'table of who owns what',
  shape: 'a table with a column such as Service, Area or Repository and one named Owner or Team',
  recognises: (document) =>
    !isOfOne(titleSection(document)?.title ?? '') &&
    tablesIn(document).some((table) => columnsOf(table) !== null),
  read(document) {
    const readings = tablesIn(document).flatMap((table) => {
      const columns = columnsOf(table);
      return columns === null ? [] : table.rows.flatMap((row) => readRow(row, table, columns, document));
    });
    return {
      entries: readings.flatMap(({ entries }) => entries),
      outOfScope: [],
      owned: readings.flatMap(({ owned = [] }) => owned),
      problems: [],
    };
  },
};

/** "Payments Engineer" is somebody; "Owners" are those of the table. */
const isOfOne = (title: string): boolean =>
  isAgent(title) && !announcesPeople(title) && !/(?:[^s]s|\bowners?)$/i.test(title);

function columnsOf({ heads }: Table): Columns | null {
  const kinds = heads.map((head) => THING.find(([pattern]) => pattern.test(head.trim()))?.[1] ?? null);
  const owner = heads.findIndex((head) => OWNER.test(head.trim()));
  const thing = kinds.findIndex((kind, index) => kind !== null && index !== owner);
  const kind = kinds[thing];
  if (owner < 0 || kind === undefined || kind === null) return null;
  const at = (pattern: RegExp): number => heads.findIndex((head) => pattern.test(head.trim()));
  return { thing, kind, owner, channel: at(CHANNEL), aliases: at(ALIASES) };
}

function readRow(
  { cells, line }: Item,
  { heads }: Table,
  columns: Columns,
  { path }: Document,
): readonly Reading[] {
  const source = at(path, { line });
  // "Hiring, onboarding" is one area; behind the team's name it is a list of two.
  const isList = columns.thing > columns.owner;
  const things = isList ? splitCell(cells[columns.thing]) : linesOf(cells[columns.thing]);
  const owners = splitCell(cells[columns.owner]).filter((name) => !isNobody(name));
  if (things.length === 0) return [];
  const others = cells.filter(
    (cell, index) =>
      ![columns.thing, columns.owner, columns.channel, columns.aliases].includes(index) &&
      cell.lines.length > 0,
  );
  const aliases = splitCell(cells[columns.aliases]);
  const description = others.map((cell) => cellText(cell, !PLAIN.test(cell.head))).join('; ') || null;
  const channel = channelIn(textOf(cells[columns.channel]), columns.channel >= 0);
  const owned = things.map(
    (name): OwnedThing => ({
      ...{ kind: columns.kind, name, aliases, description, owners, channel, source },
      scope:
        columns.kind === 'path' ? { rules: 'github', list: path, repository: null, section: null } : null,
    }),
  );
  const isTeam = TEAM.test(heads[columns.owner] ?? '');
  const entries = owners.flatMap((name) =>
    ownerEntry(name, isTeam, owners.length === 1 ? channel : null, source),
  );
  return [{ entries, outOfScope: [], owned, problems: [] }];
}

/** Several in one cell stand on lines of their own, or between commas. */
function splitCell(cell: Cell | undefined): readonly string[] {
  const texts = (cell?.lines ?? []).flatMap(({ text }) => text.split(/\s*[,;]\s*(?![^()]*\))/));
  return texts.map((text) => text.trim()).filter((text) => text !== '');
}

const linesOf = (cell: Cell | undefined): readonly string[] => (cell?.lines ?? []).map(({ text }) => text);
const textOf = (cell: Cell | undefined): string => (cell === undefined ? '' : cellText(cell, false));
