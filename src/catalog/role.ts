import type {
  Artifact,
  Capability,
  Collaboration,
  Framework,
  Interaction,
  Note,
  Ownership,
  Principle,
  Property,
  Responsibility,
  Routing,
  SkillArea,
  Statement,
} from '../formats/facts.ts';

// The words of a role belong to `formats/`, where documents become facts; downstream rooms find all of them here.
export type * from '../formats/facts.ts';

/** Everything the documents say about one role. Every fact carries its source. */
export interface Role {
  readonly slug: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** The group it is listed under ("Engineering"), or null. */
  readonly group: string | null;
  readonly defaultSeniority: string | null;
  readonly mission: Statement | null;
  readonly summary: Statement | null;
  readonly properties: readonly Property[];
  readonly responsibilities: readonly Responsibility[];
  readonly capabilities: readonly Capability[];
  readonly artifacts: readonly Artifact[];
  readonly interactions: readonly Interaction[];
  readonly skills: readonly SkillArea[];
  readonly frameworks: readonly Framework[];
  readonly principles: readonly Principle[];
  readonly ownership: readonly Ownership[];
  readonly collaborations: readonly Collaboration[];
  readonly notes: readonly Note[];
  readonly routing: Routing;
  /** Paths of the documents that speak of it, in the order they were read. */
  readonly sources: readonly string[];
}
