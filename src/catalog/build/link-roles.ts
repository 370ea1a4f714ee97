import type { Problem, Source } from '../../documents/problem.ts';
import type { Steps } from '../../in-slices.ts';
import type { RoleIndex } from '../find-role.ts';
import type { Interaction, Role } from '../role.ts';
import { type Unknown, unknownRoles } from './unknown-roles.ts';

/** Roles whose interactions point to each other by slug, and what could not be linked. */
export interface Linked {
  readonly roles: readonly Role[];
  readonly problems: readonly Problem[];
}

export function* linkRoles(roles: readonly Role[], index: RoleIndex): Steps<Linked> {
  const unknowns: Unknown[] = [];
  const linked: Role[] = [];
  for (const role of roles) {
    linked.push(linkRole(role, index, unknowns));
    yield;
  }
  return { roles: linked, problems: unknownRoles(unknowns) };
}

function linkRole(role: Role, index: RoleIndex, unknowns: Unknown[]): Role {
  const interactions = role.interactions.flatMap((one) => linkInteraction(one, index, unknowns));
  const declines = role.routing.declines.map((one) => {
    const ask =
      one.ask === null ? null : (index.slugFor(one.ask) ?? unknown(one.ask, one.source, index, unknowns));
    return { ...one, ask };
  });
  return { ...role, interactions, routing: { ...role.routing, declines } };
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
