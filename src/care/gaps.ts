import type { Day } from '../catalog/dates/day.ts';
import { withConfirmed } from '../catalog/dates/freshness.ts';
import { overdueDocuments } from '../catalog/dates/overdue.ts';
import type { KnownPeople } from '../people/known-people.ts';
import type { RoleStats, Stats } from '../requests/figures/stats.ts';
import type { Library } from '../search/library.ts';
import {
  type Overturned,
  type SaidCorrection,
  weighCorrections,
} from '../search/router/learning/weigh-corrections.ts';
import type { Claims } from './claims.ts';
import type { Verdict } from './feedback.ts';
import { type HeldByNobody, heldByNobody } from './held-by-nobody.ts';
import { type Unhelpful, unhelpful } from './unhelpful.ts';

/** What the documents, and the channels of their roles, leave to be wished. Nothing here is about a single person. */
export interface Gaps {
  readonly unanswered: {
    /** Questions of the last 30 days for which nobody could be named. */
    readonly count: number;
    /** Those that people sent along, newest first, each once. */
    readonly questions: readonly string[];
  };
  /** Roles that say of many requests that they are not theirs, the largest share first. */
  readonly bouncing: readonly Bouncing[];
  readonly unreachable: readonly Pick<RoleStats, 'role' | 'name' | 'unreachable'>[];
  /** Longest overdue first. */
  readonly overdue: readonly {
    readonly document: string;
    readonly owner: string | null;
    readonly since: Day;
  }[];
  /** Documents of which nobody says when they were last found right. */
  readonly unreviewed: readonly { readonly document: string; readonly owner: string | null }[];
  readonly claimedTwice: Claims['claimedTwice'];
  readonly unowned: Claims['unowned'];
  readonly heldByNobody: readonly HeldByNobody[];
  /** Examples in the content that people have said are somebody else's, often enough. */
  readonly overturned: readonly (Overturned & { readonly name: string; readonly insteadName: string })[];
  /** Of the last 90 days, by role. */
  readonly unhelpful: readonly Unhelpful[];
}

export interface Bouncing {
  readonly role: string;
  readonly name: string;
  readonly received: number;
  readonly passedOn: number;
}

export interface GapRecords {
  readonly library: Library;
  readonly claims: Claims;
  readonly stats: Stats;
  /** Of the last 90 days, oldest first. */
  readonly verdicts: readonly Verdict[];
  /** Days on which somebody said in Slack that a document is right, by its path. */
  readonly confirmed: ReadonlyMap<string, Day>;
  /** Those that count in routing. */
  readonly corrections: readonly SaidCorrection[];
  /** Who is in the workspace; null where Slack is not there. */
  readonly people?: KnownPeople | null;
  readonly today: Day;
}

const FEWEST_REQUESTS = 3;
/** A request in four at the wrong door is no accident. */
const MANY = 0.25;

export function gapsOf(records: GapRecords): Gaps {
  const { library, claims, stats, verdicts, confirmed, corrections, people = null, today } = records;
  const nameOf = (slug: string): string => library.role(slug)?.name ?? slug;
  const reviews = withConfirmed(library.catalog.reviews, confirmed);
  const sources = library.catalog.roles.flatMap(({ sources }) => sources);
  const documents = [...new Set([...reviews.keys(), ...sources])].sort();
  return {
    unanswered: { count: stats.unanswered, questions: unansweredQuestions(verdicts) },
    bouncing: stats.roles.flatMap(bouncing).toSorted((a, b) => share(b) - share(a)),
    unreachable: stats.roles
      .filter(({ unreachable }) => unreachable !== null)
      .map(({ role, name, unreachable }) => ({ role, name, unreachable })),
    overdue: overdueDocuments({ reviews }, today).map(({ review: { document, owner }, since }) => ({
      ...{ document, owner, since },
    })),
    unreviewed: documents
      .filter((document) => !confirmed.has(document) && !reviews.get(document)?.reviewed)
      .map((document) => ({ document, owner: reviews.get(document)?.owner ?? null })),
    ...claims,
    heldByNobody: heldByNobody(library, people, today),
    overturned: weighCorrections(corrections, library.catalog).overturned.map((one) => ({
      ...one,
      name: nameOf(one.role),
      insteadName: nameOf(one.instead),
    })),
    unhelpful: unhelpful(verdicts, nameOf),
  };
}

function bouncing({ role, name, received, passedOn }: RoleStats): Bouncing[] {
  const isMuch = received >= FEWEST_REQUESTS && passedOn / received >= MANY;
  return role !== null && isMuch ? [{ role, name, received, passedOn }] : [];
}

const share = ({ received, passedOn }: Bouncing): number => passedOn / received;

function unansweredQuestions(verdicts: readonly Verdict[]): string[] {
  const asked = verdicts
    .filter(({ kind, reason }) => kind === 'nothing' || kind === 'unwritten' || reason === 'not-in-documents')
    .flatMap(({ question }) => question ?? []);
  return [...new Set(asked.toReversed())];
}
