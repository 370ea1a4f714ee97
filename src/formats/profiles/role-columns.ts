import type { Item } from '../../documents/document.ts';
import type { SectionKind } from '../../lexicon/headings/heading-words.ts';
import { guessHeading } from '../headings/heading-model.ts';
import { KNOWN_AS, SURE } from '../headings/known-words.ts';
import { numbersFor } from '../levels/level-names.ts';
import { cellText } from '../lines/item-text.ts';
import { sectionKind } from '../lines/section-kind.ts';
import type { Table } from '../lines/tables-in.ts';
import { isNobody, namesIn } from '../teams/people-names.ts';
import { isAgent, isLikelyRole, roleInTitle } from './role-title.ts';

const ROLE =
  /^(?:(?:job |position |role )?(?:roles?|titles?|positions?|jobs?|posts?)(?: (?:name|title))?|personas?|agents?|rolle|stelle|funktion|poste|rôle|fonction|puesto|rol|cargo)$/i;
/** Where no other column names roles; "Head of Ferries" below "Name" is one. */
const NAME = /^(?:name|seat|function)$/i;
const TEAM = /^(?:teams?|équipe|pôle|equipo|squads?|crews?|tribes?|guilds?|circles?)(?: name)?$/i;

/** Departments and areas of work, where the table tells what each of them does and who looks after it. */
const AREA =
  /^(?:areas?|area of work|departments?|units?|divisions?|functions?|desks?|bereiche?|abteilung(?:en)?|arbeitsbereiche?|ressorts?|referate?|sachgebiete?|fachbereiche?|pôles?|départements?|secteurs?|áreas?|departamentos?|secciones|sección)$/i;
export const OWNER =
  /^(?:owner|lead|head|manager|responsible|in charge|person in charge|who|contact|contact person|name|person|verantwortlich(?:e[rn]?)?|zuständig|leitung|ansprechpartner(?:in)?|ansprechperson|wer|référente?|responsable|qui|chef|encargad[oa]|quién|titular)$/i;

export const isAreaColumn = (head: string): boolean => AREA.test(head.trim());

/** Column headings in people's own words, such as "What it covers" or "Ce qu'il fait". */
export function columnKind(head: string): SectionKind | null {
  const guess = sectionKind(head) === null ? guessHeading(head) : null;
  return guess !== null && guess.share >= SURE ? guess.kind : sectionKind(head);
}

/** The same words, as sections are known by. */
export const knownTitle = (head: string): string => {
  const kind = columnKind(head);
  return kind === null || sectionKind(head) !== null ? head : KNOWN_AS[kind];
};

/** "Area | What it covers | Owner" over names of people, or of nobody: the rows are departments, and not things that somebody owns. */
function areaColumn({ heads, rows }: Table): number | null {
  const column = heads.findIndex(isAreaColumn);
  const owner = heads.findIndex((head, index) => index !== column && OWNER.test(head.trim()));
  if (column < 0 || owner < 0) return null;
  const owners = rows.map((row) => cellAt(row, owner));
  const people = owners.filter((text) => namesIn(text).length > 0);
  const isOfPeople =
    people.length > 1 && owners.every((text) => namesIn(text).length > 0 || isNobody(text) || !isAgent(text));
  const told = isOfPeople
    ? heads.map((head, index) => (index === column || index === owner ? null : columnKind(head)))
    : [];
  return told.some((kind) => kind === 'responsibilities' || kind === 'ownership' || kind === 'mission')
    ? column
    : null;
}

/** Which column names the role; null where no other says what a role has, or where the names are none of roles. */
export function roleColumn(table: Table): number | null {
  return areaColumn(table) ?? namedColumn(table);
}

function namedColumn({ heads, rows }: Table): number | null {
  const column = columnOf(heads);
  const told = heads.flatMap((head, index) => (index === column ? [] : (sectionKind(head) ?? [])));
  const isHeld =
    ROLE.test(heads[column]?.trim() ?? '') && heads.slice(column + 1).some((head) => HELD.test(head.trim()));
  if (column < 0 || (!isHeld && !told.some((kind) => TOLD.has(kind)))) return null;
  if (isTeamColumn(heads[column] ?? '')) return told.some((kind) => OF_TEAM.has(kind)) ? column : null;
  const written = rows.map((row) => cellAt(row, column)).filter((name) => name !== '');
  if (numbersFor(written) !== null) return null; // one role, level by level
  const names = written.map(roleInTitle);
  const likely = names.filter(isLikelyRole);
  return likely.length > 0 && likely.length * 2 >= names.length ? column : null;
}

function columnOf(heads: readonly string[]): number {
  const found = [ROLE, NAME, TEAM].map((pattern) => heads.findIndex((head) => pattern.test(head.trim())));
  return found.find((column) => column >= 0) ?? -1;
}

export const isTeamColumn = (head: string): boolean => TEAM.test(head.trim());

export const cellAt = ({ cells }: Item, column: number): string =>
  cells[column] === undefined ? '' : cellText(cells[column], false);

const HELD =
  /^(?:who(?: holds it)?|(?:current )?holders?|held by|person|assigned to|responsible(?: person)?|responsable|verantwortlich(?:e[rn]?)?)$/i;

/** "Team | Owns" alone is about things; a team that is told of has a purpose or duties. */
const OF_TEAM = new Set<string>(['mission', 'responsibilities', 'summary']);

const TOLD = new Set<string>([
  'mission',
  'responsibilities',
  'capabilities',
  'summary',
  'ownership',
  'interactions',
]);
