import type { OwnedThing } from '../../formats/parts/facts.ts';

/** Who owns something: as written, and the role or team of that name, if there is one. */
export interface Owner {
  readonly written: string;
  /** Slug, or null: a person, or somebody no document describes. */
  readonly role: string | null;
}

/** A thing whose owners are linked to roles and teams. */
export interface Owned extends Omit<OwnedThing, 'owners'> {
  readonly owners: readonly Owner[];
}
