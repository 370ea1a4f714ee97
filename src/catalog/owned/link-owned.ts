import { ownerName } from '../../formats/lines/owner-name.ts';
import type { OwnedThing } from '../../formats/parts/facts.ts';
import type { RoleIndex } from '../find-role.ts';
import type { Role } from '../role.ts';
import type { Owned, Owner } from './owned.ts';

/** Owners as written → roles and teams of that handle, name or alias. */
export function linkOwned(
  things: readonly OwnedThing[],
  roles: readonly Role[],
  index: RoleIndex,
): readonly Owned[] {
  const byHandle = new Map(
    roles.flatMap(({ routing: { people }, slug }) => (people === null ? [] : [[people.toLowerCase(), slug]])),
  );
  const link = (written: string): Owner => {
    const name = ownerName(written);
    const found = byHandle.get(written.toLowerCase()) ?? index.slugFor(written) ?? index.slugFor(name);
    return { written, role: found ?? index.slugFor(name.replace(TEAM_WORD, '')) };
  };
  return things.map((thing) => ({ ...thing, owners: thing.owners.map(link) }));
}

const TEAM_WORD = /^(?:the|team|squad)\s+|\s+(?:team|squad|tribe|guild|group)$/gi;

/** Every role with what it owns. */
export function withOwned(roles: readonly Role[], owned: readonly Owned[]): Role[] {
  const bySlug = new Map<string, OwnedThing[]>();
  for (const { owners, ...thing } of owned) {
    const slugs = new Set(owners.flatMap(({ role }) => role ?? []));
    const plain = { ...thing, owners: owners.map(({ written }) => written) };
    for (const slug of slugs) bySlug.set(slug, [...(bySlug.get(slug) ?? []), plain]);
  }
  return roles.map((role) => ({ ...role, owns: bySlug.get(role.slug) ?? [] }));
}
