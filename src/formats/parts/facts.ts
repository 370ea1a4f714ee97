import type { Source } from '../../documents/problem.ts';
import type { ListedHolder } from '../lines/listed-holder.ts';
import type { DaysOff } from '../routing/days-off.ts';
import type { RoutingPatience, RoutingTargets } from '../routing/patience.ts';
import type { WeeklyRota } from '../routing/weekly-rota.ts';
import type { WorkingHours } from '../routing/working-hours.ts';

export type { Away, ListedHolder } from '../lines/listed-holder.ts';
export type { OwnedThing, OwnersList, PathScope, ThingKind } from '../ownership/owned-thing.ts';
export type { WeeklyRota } from '../routing/weekly-rota.ts';

/** A sentence from a document, with the line it stands on. */
export interface Statement {
  readonly text: string;
  readonly source: Source;
}

export interface Property {
  readonly name: string;
  readonly value: string;
  readonly source: Source;
}

export interface Responsibility {
  readonly title: string;
  readonly primary: boolean;
  /** The success metric as written, or null where the document gives none. */
  readonly metric: string | null;
  /** Where the metric stands, if not on the line of the title. */
  readonly metricSource?: Source | undefined;
  readonly source: Source;
}

export interface Capability {
  readonly name: string;
  /** "Advanced", "Competent", …: the author's own scale. */
  readonly level: string | null;
  readonly details: string | null;
  readonly source: Source;
}

export interface Artifact {
  readonly name: string;
  readonly type: string | null;
  readonly source: Source;
}

/** One direction only: the role that states it does something with, or for, `role`. */
export interface Interaction {
  readonly verb: string;
  /** Slug of the other role; its name as written where no document describes it. */
  readonly role: string;
  readonly frequency: string | null;
  readonly notes: string | null;
  readonly source: Source;
}

export interface SkillArea {
  readonly area: string;
  readonly statements: readonly Statement[];
  readonly source: Source;
}

/** A criterion that the document illustrates. It is not repeated among `LevelEntry.criteria`. */
export interface IllustratedCriterion {
  readonly criterion: Statement;
  readonly examples: readonly Statement[];
}

/** What one topic expects at one level. Levels without an entry are blank: nothing is written there. */
export interface LevelEntry {
  readonly level: number;
  readonly criteria: readonly Statement[];
  readonly examples: readonly IllustratedCriterion[];
  readonly source: Source;
}

export interface Topic {
  /** Short name ("communication"), what people type. */
  readonly name: string;
  /** Display title; equals `name` where the document has none. */
  readonly title: string;
  /** Ascending by level, sparse. */
  readonly levels: readonly LevelEntry[];
  readonly source: Source;
}

export interface Framework {
  readonly title: string;
  /** Number of levels: the declared one, or the highest that has an entry if that is larger. */
  readonly levels: number;
  readonly topics: readonly Topic[];
  readonly source: Source;
}

export interface Principle {
  readonly title: string;
  readonly text: string;
  readonly source: Source;
}

export interface Ownership {
  readonly area: string;
  readonly text: string;
  readonly source: Source;
}

export interface Collaboration {
  readonly with: string;
  readonly text: string;
  readonly source: Source;
}

/** Somebody of a team, as the document names them: a name, a handle or an address. */
export interface Person {
  readonly name: string;
  /** The e-mail address, where the document gives it beside the name. */
  readonly mail?: string | null;
  readonly source: Source;
}

/** Whatever a document says of a role that has no field of its own; `title` is the heading it stands under. */
export interface Note {
  readonly title: string;
  readonly text: string;
  readonly source: Source;
}

/** A term by which a role's subject is known, with its synonyms ("Kubernetes": k8s, kube). */
export interface RoutingTerm {
  readonly term: string;
  readonly synonyms: readonly string[];
  readonly source: Source;
}

/** What a role does not take, and the slug (or name) of the role that does; null where nobody here does. */
export interface Declined {
  readonly what: string;
  readonly ask: string | null;
  readonly source: Source;
}

/** How requests reach a role. */
export interface Routing {
  /** "#security" or a channel ID; null where nobody has given one. */
  readonly channel: string | null;
  /** A private channel for requests that not everybody may read, where that is another one. */
  readonly confidentialChannel: string | null;
  /** Handle ("@security") or ID of a Slack user group. */
  readonly people: string | null;
  /** Everybody that `people:` lists, that group among them. */
  readonly holders?: readonly ListedHolder[];
  readonly hours: WorkingHours | null;
  /** What counts for a role without hours that has days off all the same: it is told to nobody. */
  readonly assumedHours?: WorkingHours;
  /** Whose turn it is, week by week; null or absent where the documents do not say. */
  readonly rota?: WeeklyRota | null;
  /** Where it works, by whatever name the lists of holidays have for it. */
  readonly region?: string | null;
  /** Besides those of the whole company. */
  readonly holidays?: readonly DaysOff[];
  /** How long its requests may lie before somebody is reminded. */
  readonly patience?: RoutingPatience | null;
  /** How soon it means to claim and resolve them. */
  readonly targets?: RoutingTargets | null;
  /** Whether the channel wants to hear what documents say of the role otherwise than before. */
  readonly announceChanges: boolean;
  /** Whether its channel wants a list of what is open, once a working day. */
  readonly digest?: boolean;
  readonly topics: readonly RoutingTerm[];
  readonly declines: readonly Declined[];
  /** Questions that belong to this role, as people type them. */
  readonly examples: readonly Statement[];
}
