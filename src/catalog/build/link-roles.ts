import type { Problem, Source } from '../../documents/problem.ts';
import { indexRoles, type RoleIndex } from '../find-role.ts';
import type { Interaction, Role } from '../role.ts';
import { type Unknown, unknownRoles } from './unknown-roles.ts';

/** Roles whose interactions point to each other by slug, and what could not be linked. */
export interface Linked {
  readonly roles: readonly Role[];
  readonly problems: readonly Problem[];
}

export function linkRoles(roles: readonly Role[]): Linked {
  const index = indexRoles(roles);
  const unknowns: Unknown[] = [];
  const linked = roles.map((role) => {
    const interactions = role.interactions.flatMap((one) => linkInteraction(one, index, unknowns));
    const declines = role.routing.declines.map((one) => {
      const ask =
        one.ask === null ? null : (index.slugFor(one.ask) ?? unknown(one.ask, one.source, index, unknowns));
      return { ...one, ask };
    });
    return { ...role, interactions, routing: { ...role.routing, declines } };
  });
  return { roles: linked, problems: unknownRoles(unknowns) };
}

/** "Developers and Designers" are two roles, if both are known. */
function linkInteraction(one: Interaction, index: RoleIndex, unknowns: Unknown[]): readonly Interaction[] {
  const slug = index.slugFor(one.role);
  if (slug !== null) return [{ ...one, role: slug }];
  const parts = one.role.split(/\s*(?:,|&|\/|;|\band\b)\s*/i).filter((part) => part !== '');
  const slugs = parts.map((part) => index.slugFor(part));
  if (parts.length > 1 && !slugs.includes(null))
    return slugs.map((role) => ({ ...one, role: role ?? one.role }));
  return [{ ...one, role: unknown(one.role, one.source, index, unknowns) }];
}

function unknown(name: string, source: Source, index: RoleIndex, found: Unknown[]): string {
  found.push({ name, near: index.near(name), source });
  return name;
}
