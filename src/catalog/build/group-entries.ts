import { origins, type RoleEntry } from '../../formats/profiles/role-entry.ts';
import type { Steps } from '../../in-slices.ts';
import { nameKey, namesIn } from '../role-names.ts';

/** Entries about one role, in the order in which their word counts. */
export type Group = readonly RoleEntry[];

/** What the documents say, role by role; routing data apart, since it describes nobody. */
export interface Groups {
  readonly groups: readonly Group[];
  /** Routing data for roles that no document describes. */
  readonly strays: readonly RoleEntry[];
}

const DESCRIBING = new Set<RoleEntry['origin']>(['profile', 'charter', 'personas']);

/** Brings together what is about one role: by slug, by name in any spelling, and where that settles it, by alias. */
export function* groupEntries(entries: readonly RoleEntry[]): Steps<Groups> {
  const described = entries.filter((entry) => entry.origin !== 'routing');
  const routings = entries.filter((entry) => entry.origin === 'routing');
  const joined = yield* joinByAlias(yield* joinByKeys(described), routings);
  const named = joined.filter((group) => !group.every(({ isAside }) => isAside));
  return yield* attachRouting(named, routings);
}

function* joinByKeys(entries: readonly RoleEntry[]): Steps<readonly RoleEntry[][]> {
  const byKey = new Map<string, RoleEntry[]>();
  const groups = new Set<RoleEntry[]>();
  for (const entry of entries) {
    const keys = keysOf(entry);
    const found = new Set(
      keys.flatMap((key) => byKey.get(key) ?? []).length === 0
        ? []
        : keys.flatMap((key) => (byKey.has(key) ? [byKey.get(key) ?? []] : [])),
    );
    const group = [...found].flat().concat(entry);
    for (const old of found) groups.delete(old);
    groups.add(group);
    for (const key of new Set(group.flatMap(keysOf))) byKey.set(key, group);
    yield;
  }
  return [...groups];
}

function keysOf(entry: RoleEntry): readonly string[] {
  const { name } = entry;
  const names = namesIn(name).filter((one) => !entry.aliases.includes(one) || one === name);
  return [...(entry.slug === null ? [] : [nameKey(entry.slug)]), ...names.map(nameKey)];
}

/** A framework or list of skills under a role's alias ("SRE Skills") belongs to it, if nobody else has that alias. */
function* joinByAlias(
  groups: readonly RoleEntry[][],
  routings: readonly RoleEntry[],
): Steps<readonly RoleEntry[][]> {
  const byAlias = yield* aliasIndex(groups, routings);
  const kept: RoleEntry[][] = [];
  for (const group of groups) {
    const owners = group.some(({ origin }) => DESCRIBING.has(origin)) ? [] : ownersOf(group, byAlias);
    if (owners.length === 1) owners[0]?.push(...group);
    else kept.push(group);
    yield;
  }
  return kept;
}

function ownersOf(
  group: RoleEntry[],
  byAlias: ReadonlyMap<string, ReadonlySet<RoleEntry[]>>,
): readonly RoleEntry[][] {
  const owners = new Set(group.flatMap(keysOf).flatMap((key) => [...(byAlias.get(key) ?? [])]));
  return [...owners].filter((owner) => owner !== group);
}

function* aliasIndex(
  groups: readonly RoleEntry[][],
  routings: readonly RoleEntry[],
): Steps<ReadonlyMap<string, ReadonlySet<RoleEntry[]>>> {
  const byKey = yield* keyIndex(groups);
  const index = new Map<string, Set<RoleEntry[]>>();
  const add = (alias: string, group: RoleEntry[]): void => {
    const key = nameKey(alias);
    index.set(key, (index.get(key) ?? new Set()).add(group));
  };
  for (const group of groups) {
    for (const alias of group.flatMap((entry) => entry.aliases)) add(alias, group);
    yield;
  }
  for (const entry of routings) {
    const group = byKey.get(nameKey(entry.name));
    if (group !== undefined) for (const alias of [...entry.aliases, ...handleOf(entry)]) add(alias, group);
    yield;
  }
  return index;
}

/** A Slack user group, a team of the code host and a role of one name are the same people. */
function handleOf({ routing: { people } }: RoleEntry): readonly string[] {
  return people?.startsWith('@') ? [people.slice(1)] : [];
}

function* keyIndex(groups: readonly RoleEntry[][]): Steps<ReadonlyMap<string, RoleEntry[]>> {
  const index = new Map<string, RoleEntry[]>();
  for (const group of groups) {
    for (const key of group.flatMap(keysOf)) index.set(key, group);
    yield;
  }
  return index;
}

function* attachRouting(groups: readonly RoleEntry[][], routings: readonly RoleEntry[]): Steps<Groups> {
  const byKey = yield* keyIndex(groups);
  const byAlias = yield* aliasIndex(groups, []);
  const strays: RoleEntry[] = [];
  for (const entry of routings) {
    const owners = [...(byAlias.get(nameKey(entry.name)) ?? [])];
    const group = byKey.get(nameKey(entry.name)) ?? (owners.length === 1 ? owners[0] : undefined);
    if (group === undefined) strays.push(entry);
    else group.push(entry);
    yield;
  }
  return { groups: groups.map(byWeight), strays };
}

/** Stable, so that documents of one kind keep the order of their paths. */
function byWeight(group: readonly RoleEntry[]): Group {
  return [...group].sort((a, b) => origins.indexOf(a.origin) - origins.indexOf(b.origin));
}
