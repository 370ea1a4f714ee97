import type { Item } from '../../documents/document.ts';
import { numbersFor } from '../levels/level-names.ts';
import { cellText } from '../lines/item-text.ts';
import { sectionKind } from '../lines/section-kind.ts';
import type { Table } from '../lines/tables-in.ts';
import { isLikelyRole, roleInTitle } from './role-title.ts';

const ROLE =
  /^(?:(?:job |position |role )?(?:roles?|titles?|positions?|jobs?|posts?)(?: (?:name|title))?|personas?|agents?|rolle|stelle|funktion|poste|rôle|fonction|puesto|rol|cargo)$/i;
/** Where no other column names roles; "Head of Ferries" below "Name" is one. */
const NAME = /^(?:name|seat|function)$/i;
const TEAM = /^(?:teams?|équipe|pôle|equipo|squads?|crews?|tribes?|guilds?|circles?)(?: name)?$/i;

/** Which column names the role; null where no other says what a role has, or where the names are none of roles. */
export function roleColumn({ heads, rows }: Table): number | null {
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
