import type { Document } from '../../documents/document.ts';
import type { Problem, Source } from '../../documents/problem.ts';
import type {
  Artifact,
  Capability,
  Collaboration,
  Declined,
  Framework,
  Interaction,
  Note,
  OwnedThing,
  Ownership,
  OwnersList,
  Person,
  Principle,
  Property,
  Responsibility,
  Routing,
  SkillArea,
  Statement,
} from '../parts/facts.ts';
import type { Holidays } from '../routing/days-off.ts';
import type { Review } from '../routing/review-fields.ts';

/** Kinds of document, in the order in which their word counts where two disagree. */
export const origins = [
  'profile',
  'charter',
  'personas',
  'framework',
  'matrix',
  'team',
  'table',
  'routing',
] as const;
export type Origin = (typeof origins)[number];

/** What a document, or a section of one, says of a role. Lists throughout, so that two of them join by concatenation. */
export interface Facts {
  readonly missions: readonly Statement[];
  readonly summaries: readonly Statement[];
  readonly properties: readonly Property[];
  readonly responsibilities: readonly Responsibility[];
  /** By what it is measured as a whole; what measures one responsibility stands there. */
  readonly metrics: readonly Statement[];
  readonly capabilities: readonly Capability[];
  readonly artifacts: readonly Artifact[];
  readonly interactions: readonly Interaction[];
  readonly skills: readonly SkillArea[];
  readonly frameworks: readonly Framework[];
  readonly principles: readonly Principle[];
  readonly ownership: readonly Ownership[];
  readonly collaborations: readonly Collaboration[];
  /** Who is in it, where it is a team. */
  readonly people: readonly Person[];
  /** What its page leaves to others. */
  readonly declines: readonly Declined[];
  readonly notes: readonly Note[];
}

export type RoleKind = 'role' | 'team';

/** One document's word about one role: the hand-off from `formats/` to `catalog/`. */
export interface RoleEntry {
  readonly origin: Origin;
  /** `team`: several people who own things together; where nothing is said, it is a role. */
  readonly kind?: RoleKind;
  /** As the document names it, without emoji and words such as "Framework". */
  readonly name: string;
  /** Only where the document states one. */
  readonly slug: string | null;
  readonly aliases: readonly string[];
  readonly group: string | null;
  readonly defaultSeniority: string | null;
  readonly facts: Facts;
  readonly routing: Partial<Routing>;
  /** Frameworks only: where it stands among the others, to tell which one is generic. */
  readonly place: FrameworkPlace | null;
  /** Where the role is named. */
  readonly source: Source;
  /** Other documents that what it says is taken from, such as a framework of all roles. */
  readonly takenFrom?: readonly string[];
  /** It says something of a role that others name, and is nothing by itself: a job title in a directory of people. */
  readonly isAside?: boolean;
}

/** What the catalog needs to tell a generic framework, which extends others, from one that is a role's own. */
export interface FrameworkPlace {
  /** Segments of the site path ("/engineering/web"), empty where there is none. */
  readonly path: readonly string[];
  readonly title: string;
  /** `generic: true` or `false` in the front matter settles it. */
  readonly generic: boolean | null;
}

/** All that one document gives. */
export interface Reading {
  readonly entries: readonly RoleEntry[];
  readonly outOfScope: readonly Statement[];
  /** Things and their owners. */
  readonly owned?: readonly OwnedThing[];
  readonly ownersLists?: readonly OwnersList[];
  /** Where to ask what nobody owns, if the document says so. */
  readonly fallbackChannel?: string | null;
  /** What it says about the upkeep of documents: its own, or others'. */
  readonly reviews?: readonly Review[];
  /** Days on which nobody in the company works. */
  readonly holidays?: readonly Holidays[];
  readonly problems: readonly Problem[];
}

/** A kind of document: told by its shape, never by its file name. */
export interface Format {
  /** As shown to authors: "role profile". */
  readonly name: string;
  /** What it is told by, as shown to authors whose document is no known kind. */
  readonly shape: string;
  /** Whether it looks at files of several documents, or of a list, as a whole. */
  readonly several?: true;
  readonly recognises: (document: Document) => boolean;
  readonly read: (document: Document) => Reading;
}

export const noFacts: Facts = {
  missions: [],
  summaries: [],
  properties: [],
  responsibilities: [],
  metrics: [],
  capabilities: [],
  artifacts: [],
  interactions: [],
  skills: [],
  frameworks: [],
  principles: [],
  ownership: [],
  collaborations: [],
  people: [],
  declines: [],
  notes: [],
};

/** Concatenates, field by field. */
export function joinFacts(all: readonly Partial<Facts>[]): Facts {
  return {
    missions: listIn(all, ({ missions }) => missions),
    summaries: listIn(all, ({ summaries }) => summaries),
    properties: listIn(all, ({ properties }) => properties),
    responsibilities: listIn(all, ({ responsibilities }) => responsibilities),
    metrics: listIn(all, ({ metrics }) => metrics),
    capabilities: listIn(all, ({ capabilities }) => capabilities),
    artifacts: listIn(all, ({ artifacts }) => artifacts),
    interactions: listIn(all, ({ interactions }) => interactions),
    skills: listIn(all, ({ skills }) => skills),
    frameworks: listIn(all, ({ frameworks }) => frameworks),
    principles: listIn(all, ({ principles }) => principles),
    ownership: listIn(all, ({ ownership }) => ownership),
    collaborations: listIn(all, ({ collaborations }) => collaborations),
    people: listIn(all, ({ people }) => people),
    declines: listIn(all, ({ declines }) => declines),
    notes: listIn(all, ({ notes }) => notes),
  };
}

/** Most have nothing to add to most fields: then no list is made anew, which is a good part of the time a page takes. */
function listIn<T>(
  all: readonly Partial<Facts>[],
  pick: (facts: Partial<Facts>) => readonly T[] | undefined,
): readonly T[] {
  let list: readonly T[] = [];
  for (const facts of all) {
    const more = pick(facts) ?? [];
    if (more.length > 0) list = list.length === 0 ? more : [...list, ...more];
  }
  return list;
}
