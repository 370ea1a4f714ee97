import { textAt, type YamlMap, type YamlNode } from '../../documents/data/yaml-node.ts';
import { at } from '../lines/item-text.ts';
import type { Person } from '../parts/facts.ts';

const MEMBERS = /^members$/i;
/** Of a team only: routing data say by `people:` who has a role. */
const TEAM_PEOPLE = /^(?:leads?|leaders|leadership|chairs?|tech_?leads|managers?|maintainers)$/i;

/** Kinds of data that are of a team, as other tools call them, too. */
const TEAM = /^(?:team|squad|circle|committee|(?:working|project)[- ]?group)$/i;
const FORMER = /^(?:alumni|emerit\w*|former|past|retired|inactive)/i;
/** Keys that only teams have beside their members. */
const OF_TEAM = /^(?:repos|repositories|slack.*|sub-?team.*|parent[-_ ]?team|leads?)$/i;

export const isTeamIn = (data: YamlMap): boolean =>
  TEAM.test(textAt(data, 'kind')?.text ?? '') || isTeamByKeys(data);

/** "name: courses" over "members: […]" and "repos: […]". */
function isTeamByKeys({ entries }: YamlMap): boolean {
  const isListed = entries.get('members')?.value.kind === 'list' && entries.has('name');
  return (
    isListed &&
    !entries.has('slug') &&
    !entries.has('role') &&
    [...entries.keys()].some((key) => OF_TEAM.test(key))
  );
}

/** "members: [kim]", and of a team also "leads: [{ name: Ada, github: ada }]", each once. */
export function peopleIn(data: YamlMap, path: string): readonly Person[] {
  const isTeam = isTeamIn(data);
  const lists = [...data.entries.values()].filter(
    ({ key, value }) =>
      MEMBERS.test(key) || (isTeam && (TEAM_PEOPLE.test(key) || (key === 'people' && value.kind === 'map'))),
  );
  const people = lists.flatMap(({ value }) => named(value, path));
  return [...new Map(people.reverse().map((one) => [one.name, one])).values()].reverse();
}

function texts(node: YamlNode, path: string): readonly Person[] {
  if (node.kind === 'list') return node.items.flatMap((item) => texts(item, path));
  return node.kind === 'text' && node.text.trim() !== ''
    ? [{ name: node.text.trim(), source: at(path, node) }]
    : [];
}

function named(node: YamlNode, path: string): readonly Person[] {
  if (node.kind === 'list') return node.items.flatMap((item) => named(item, path));
  if (node.kind !== 'map') return texts(node, path);
  const name = textAt(node, 'name') ?? textAt(node, 'github') ?? textAt(node, 'email');
  const role = textAt(node, 'role') ?? textAt(node, 'title');
  const shown = name === null ? '' : name.text.trim() + (role === null ? '' : ` (${role.text.trim()})`);
  const mail = textAt(node, 'email') ?? textAt(node, 'mail');
  const address = mail === null || mail === name ? {} : { mail: mail.text.trim().toLowerCase() };
  if (name !== null) return [{ name: shown, ...address, source: at(path, name) }];
  return [...node.entries.values()].flatMap(({ key, value }) =>
    !FORMER.test(key) && (value.kind === 'list' || value.kind === 'map') ? named(value, path) : [],
  );
}
