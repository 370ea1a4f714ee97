import type { OwnedThing, Routing, Statement } from '../formats/parts/facts.ts';
import type { Facts, RoleKind } from '../formats/profiles/role-entry.ts';

// The words of a role belong to `formats/`, where documents become facts; downstream rooms find all of them here.
export type * from '../formats/parts/facts.ts';

/**
 * Everything the documents say about one role: the lists of facts that single documents give, joined, with one mission and
 * one summary chosen. Every fact carries its source.
 */
export interface Role extends Omit<Facts, 'missions' | 'summaries' | 'declines'> {
  readonly slug: string;
  readonly kind: RoleKind;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The group it is listed under ("Engineering"), or null. */
  readonly group: string | null;
  readonly defaultSeniority: string | null;
  readonly mission: Statement | null;
  readonly summary: Statement | null;
  readonly routing: Routing;
  /** Paths, services, systems and the like that documents give to it. */
  readonly owns: readonly OwnedThing[];
  /** Paths of the documents that speak of it, in the order they were read. */
  readonly sources: readonly string[];
}
