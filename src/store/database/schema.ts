import type { Kysely } from 'kysely';
import type { Verdict } from '../../care/feedback.ts';
import type { KeptReview } from '../../care/review-store.ts';
import type { Lane } from '../../requests/errands/errand.ts';
import type { Correction, Teaching } from '../../requests/moves/correction.ts';
import type { EventKind, Request, RequestState } from '../../requests/request.ts';
import type { Shown } from '../../requests/request-store.ts';
import type { Line } from '../../requests/talk/talk.ts';
import type { KeptInstallation } from '../installations/installations.ts';
import type { Preference } from '../people/preferences.ts';

/** Times are milliseconds since 1970, yes and no are 1 and 0, lists and objects are JSON. Columns are in snake_case. */
export interface Tables {
  readonly requests: RequestRow;
  readonly events: EventRow;
  readonly errands: ErrandRow;
  readonly lines: LineRow;
  readonly notices: NoticeRow;
  readonly traces: TraceRow;
  readonly postings: PostingRow;
  readonly departed: DepartedRow;
  readonly corrections: CorrectionRow;
  readonly teachings: TeachingRow;
  readonly counters: { readonly name: string; readonly value: number };
  readonly threads: { readonly thread: string; readonly context: string; readonly at: number };
  readonly deliveries: { readonly key: string; readonly at: number };
  readonly channels: { readonly name: string; readonly id: string };
  readonly tallies: { readonly what: string; readonly day: number; readonly count: number };
  readonly leases: { readonly name: string; readonly until: number };
  readonly preferences: PreferenceRow;
  readonly growth: GrowthRow;
  readonly feedback: FeedbackRow;
  readonly reviews: KeptReview & { readonly reviewedAt: number | null };
  readonly snapshots: { readonly role: string; readonly content: string; readonly at: number };
  readonly installations: KeptInstallation;
  readonly ways: {
    readonly channel: string;
    readonly way: string;
    readonly prefers: string;
    readonly digest: number | null;
  };
  readonly pauses: { readonly name: string; readonly since: number; readonly words: string };
  readonly migrations: { readonly id: number; readonly name: string };
}

/** Where queries are built and run: the database, or a transaction in it. */
export type Sql = Kysely<Tables>;

type Plain = Omit<
  Request,
  'origin' | 'source' | 'visited' | 'urgent' | 'confidential' | 'isReport' | 'atFallback'
>;

export interface RequestRow extends Plain {
  readonly state: RequestState;
  readonly urgent: number;
  readonly confidential: number;
  readonly isReport: number;
  readonly atFallback: number;
  readonly visited: string;
  readonly originChannel: string | null;
  readonly originThreadTs: string | null;
  readonly originMessageTs: string | null;
  readonly sourceChannel: string | null;
  readonly sourceTs: string | null;
  readonly sourceThreadTs: string | null;
  readonly sourceAuthor: string | null;
}

/** Something that was said in a thread of a request. `files` is JSON. */
export interface LineRow extends Omit<Line, 'files' | 'isGone'> {
  readonly files: string;
  readonly isGone: number;
}

/** A message to the person who asked, in whose thread they may answer. */
export interface NoticeRow {
  readonly channel: string;
  readonly ts: string;
  readonly request: string;
  /** What it says, as JSON; null where it stays as it is. */
  readonly note: string | null;
}

/** Where it was said which way a routed message went. */
export interface TraceRow {
  readonly channel: string;
  readonly ts: string;
  readonly request: string;
  readonly recipient: 'message' | 'author';
}

/** Where something of a request is shown that is drawn anew as it changes. `detail` is JSON. */
export interface PostingRow {
  readonly request: string;
  readonly channel: string;
  readonly ts: string;
  readonly kind: Shown['kind'];
  readonly detail: string;
}

/** A card that a request has moved on from. */
export interface DepartedRow {
  readonly channel: string;
  readonly ts: string;
  readonly request: string;
}

export interface EventRow {
  readonly key: string;
  readonly request: string;
  /** Orders the events of a request that have the same time. */
  readonly position: number;
  readonly kind: EventKind;
  readonly at: number;
  readonly actor: string | null;
  readonly role: string | null;
  readonly detail: string | null;
}

export interface ErrandRow {
  readonly id: string;
  readonly subject: string;
  /** The subject, where it is a request: the errand goes when the request goes. */
  readonly request: string | null;
  readonly lane: Lane;
  readonly position: number;
  readonly errand: string;
  readonly dueAt: number;
  /** Until when somebody works on it; 0 when nobody does. */
  readonly leaseUntil: number;
  /** Those that failed. */
  readonly attempts: number;
  readonly place: string | null;
  readonly createdAt: number;
  readonly lastError: string | null;
}

export interface CorrectionRow extends Omit<Correction, 'isPublic'> {
  readonly isPublic: number;
}

export interface TeachingRow extends Teaching {
  readonly state: 'open' | 'accepted' | 'dropped';
}

export interface PreferenceRow extends Omit<Preference, 'isPublic'> {
  readonly person: string;
  readonly isPublic: number;
  readonly movedAt: number;
  /** When they last used anything that they keep for themselves. */
  readonly usedAt: number | null;
}

/** One thing that a person has noted for themselves; one that was taken back has no content. */
export interface GrowthRow {
  readonly person: string;
  /** Key of a criterion; empty for the aim. */
  readonly item: string;
  readonly part: 'tick' | 'note' | 'aim';
  readonly content: string;
  readonly at: number;
}

export interface FeedbackRow extends Omit<Verdict, 'helpful' | 'levels'> {
  readonly mark: string;
  readonly helpful: number;
  readonly levels: string;
}
