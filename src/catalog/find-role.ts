import { nearest } from '../formats/lines/nearest.ts';
import { atOnce, type Steps } from '../in-slices.ts';
import { remembered } from '../remembered.ts';
import type { Role } from './role.ts';
import { nameKey, namesIn } from './role-names.ts';

/** Finds roles by any of their names. */
export interface RoleIndex {
  /** Slug of the one role of this name, or null where there is none or more than one. */
  slugFor(name: string): string | null;
  /** Name of the role that was most likely meant. */
  near(name: string): string | null;
}

export const indexRoles = (roles: readonly Role[]): RoleIndex => atOnce(indexInSteps(roles));

export function* indexInSteps(roles: readonly Role[]): Steps<RoleIndex> {
  const byName = new Map<string, Set<string>>();
  const byAlias = new Map<string, Set<string>>();
  for (const role of roles) {
    for (const name of [role.slug, ...namesIn(role.name)]) add(byName, nameKey(name), role.slug);
    for (const alias of role.aliases) add(byAlias, nameKey(alias), role.slug);
    yield;
  }
  const names = new Map(
    roles.flatMap((role) =>
      [role.name, ...role.aliases].map((name) => [name.toLowerCase(), role.name] as const),
    ),
  );
  return {
    slugFor: (name) => only(byName.get(nameKey(name))) ?? only(byAlias.get(nameKey(name))),
    // One misspelling tends to stand in many documents.
    near: remembered((name) => names.get(nearest(name, names.keys()) ?? '') ?? null),
  };
}

function add(index: Map<string, Set<string>>, key: string, slug: string): void {
  index.set(key, (index.get(key) ?? new Set()).add(slug));
}

function only(slugs: ReadonlySet<string> | undefined): string | null {
  const [first] = slugs ?? [];
  return slugs?.size === 1 && first !== undefined ? first : null;
}
