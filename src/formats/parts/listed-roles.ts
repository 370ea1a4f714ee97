import { itemsAt, textAt, type YamlEntry, type YamlMap } from '../../documents/data/yaml-node.ts';
import { titled } from '../lines/owner-name.ts';

const TEAMS =
  /^(?:teams|squads|crews|tribes|guilds|circles|sub_?circles|groups|sigs|working_?groups|committees|departments)$/i;
/** "groups" beside things are those of many a tool. */
const ONLY_TEAMS = /^(?:teams|squads|crews|tribes)$/i;
const ROLES = /^(?:roles|positions|jobs|personas|seats|functions)$/i;

/**
 * "roles: [{ name: … }]", or the same as a mapping from name to role: each is a document of its own. What stands in a list
 * of teams is one, whatever it says of itself; what a team or circle lists belongs to it.
 */
export function listedIn(data: YamlMap, teamsOnly = false): readonly YamlMap[] {
  const team = data.entries.has('name') ? null : (textAt(data, 'team') ?? textAt(data, 'squad'));
  if (team !== null && data.entries.get('members')?.value.kind === 'list')
    return [withTexts(without(data, ['team', 'squad']), { kind: 'team', name: team.text })];
  const group = textAt(data, 'name')?.text ?? null;
  if (!teamsOnly && entitiesIn(data).length > 0) return entitiesIn(data);
  return [...data.entries.values()]
    .filter(({ key }) => (teamsOnly ? ONLY_TEAMS.test(key) : TEAMS.test(key) || ROLES.test(key)))
    .flatMap(({ key: list, value }) => {
      const isTeams = TEAMS.test(list);
      const known = { ...(isTeams ? { kind: 'team' } : {}), ...(group === null ? {} : { group }) };
      if (value.kind === 'list')
        return value.items.filter((item) => item.kind === 'map').map((item) => withTexts(item, known));
      const named = value.kind === 'map' ? [...value.entries.values()] : [];
      return named.flatMap(({ key, value: role }) =>
        role.kind === 'map' ? [withTexts(role, { ...known, name: titled(key) })] : [],
      );
    });
}

/** "{ entities: [ … ] }": a catalog as its server hands it out. */
const entitiesIn = (data: YamlMap): readonly YamlMap[] =>
  ['entities', 'items']
    .flatMap((key) => itemsAt(data, key))
    .filter((item): item is YamlMap => item.kind === 'map' && textAt(item, 'apiVersion') !== null);

const without = (map: YamlMap, keys: readonly string[]): YamlMap => ({
  ...map,
  entries: new Map([...map.entries].filter(([key]) => !keys.includes(key))),
});

/** What it says of itself counts for more, but for the kind of what stands among teams. */
function withTexts(map: YamlMap, known: Readonly<Record<string, string>>): YamlMap {
  const { line } = map;
  const added = Object.entries(known).map(([key, text]): [string, YamlEntry] => [
    key,
    { key, line, value: { kind: 'text', text, line } },
  ]);
  return { ...map, entries: new Map([...added, ...map.entries]) };
}
