import type { Problem } from '../../documents/problem.ts';
import type { RoleEntry } from '../../formats/profiles/role-entry.ts';
import type { Role } from '../role.ts';
import { nameKey, namesIn } from '../role-names.ts';
import type { Group } from './group-entries.ts';
import { routingFirst } from './merge-role.ts';

type Rule = (group: Group) => readonly Problem[];

const rules: readonly Rule[] = [sameSlugOtherName, sameNameOtherSlug, twoProfiles, twoChannels];

/** Where documents about one role contradict each other. The first of them counts. */
export function checkGroup(group: Group): readonly Problem[] {
  return rules.flatMap((rule) => rule(group));
}

function sameSlugOtherName(group: Group): readonly Problem[] {
  const stated = group.filter((entry) => entry.slug !== null);
  return stated.flatMap((entry, index) => {
    const first = stated.slice(0, index).find((other) => other.slug === entry.slug);
    if (first === undefined || shareName(first, entry)) return [];
    const message = `The slug "${entry.slug}" stands for "${first.name}" in ${first.source.path}, and for "${entry.name}" here. They were joined as "${first.name}"; give one of them another slug, or both the same name.`;
    return [warning(entry, 'slug-conflict', message)];
  });
}

function sameNameOtherSlug(group: Group): readonly Problem[] {
  const stated = group.filter((entry) => entry.slug !== null);
  const [first] = stated;
  return stated.slice(1).flatMap((entry) => {
    if (first === undefined || entry.slug === first.slug || !shareName(first, entry)) return [];
    const message = `"${entry.name}" has the slug "${entry.slug}" here, but "${first.slug}" in ${first.source.path}. They were joined as "${first.slug}"; use one slug in both or, if these are two roles, give each a name of its own.`;
    return [warning(entry, 'slug-conflict', message)];
  });
}

/** Two whole profiles under one name may be one role that is told twice, or two that are called alike. */
function twoProfiles(group: Group): readonly Problem[] {
  const [first, ...others] = group.filter(isWhole);
  return others.flatMap((entry) => {
    if (first === undefined || entry.source.path === first.source.path) return [];
    if (first.slug !== null && entry.slug !== null && first.slug !== entry.slug) return [];
    const message = `"${entry.name}" is described here and in ${first.source.path}; both were read as one role, with the mission of ${first.source.path} and the duties of both. If it is told twice, delete one of them; if these are two roles, give each a name of its own, such as "${entry.name}, Berlin".`;
    return [warning(entry, 'same-name', message)];
  });
}

const isWhole = ({ origin, facts }: RoleEntry): boolean =>
  origin === 'profile' && facts.missions.length > 0 && facts.responsibilities.length > 0;

function twoChannels(group: Group): readonly Problem[] {
  const [first, ...others] = routingFirst(group).filter((entry) => entry.routing.channel);
  return others.flatMap((entry) => {
    if (first === undefined || entry.routing.channel === first.routing.channel) return [];
    const message = `The channel is ${entry.routing.channel} here, but ${first.routing.channel} in ${first.source.path}, which counts. Keep one of them.`;
    return [warning(entry, 'channel-conflict', message)];
  });
}

/** Routing data about a role that nobody describes makes no role: there would be nothing to say of it. */
export function checkStray(entry: RoleEntry, near: string | null): Problem {
  const hint =
    near === null ? 'Add a document that describes it, or correct the name.' : `Did you mean "${near}"?`;
  const message = `This is routing data for "${entry.name}", a role that no document describes, so it was not used. ${hint}`;
  return warning(entry, 'unknown-role', message);
}

/** An alias, or a name, that two roles answer to: asking for it will always need a choice. */
export function checkAliases(roles: readonly Role[], groups: readonly Group[]): readonly Problem[] {
  const names = new Map(
    roles.flatMap((role) => namesIn(role.name).map((name) => [nameKey(name), role] as const)),
  );
  const claimed = new Map<string, Role>();
  return roles.flatMap((role, index) =>
    role.aliases.flatMap((alias) => {
      const key = nameKey(alias);
      const other = names.get(key) ?? claimed.get(key);
      if (!claimed.has(key)) claimed.set(key, role);
      if (other === undefined || other === role) return [];
      const entry = groups[index]?.find((one) => one.aliases.includes(alias)) ?? groups[index]?.[0];
      if (entry === undefined) return [];
      const message = `"${alias}" names both "${role.name}" and "${other.name}", so people who ask for it are asked which one they mean. If that is not wanted, remove it from one of them.`;
      return [warning(entry, 'alias-conflict', message)];
    }),
  );
}

function shareName(a: RoleEntry, b: RoleEntry): boolean {
  const keys = new Set(namesIn(a.name).map(nameKey));
  return namesIn(b.name).some((name) => keys.has(nameKey(name)));
}

function warning(entry: RoleEntry, rule: string, message: string): Problem {
  return { ...entry.source, severity: 'warning', rule, message };
}
