import { EVENT_OF } from './moves/act.ts';

/** What can be true of a request. `waiting`: its people asked the person something and wait for the answer. */
export const REQUEST_STATES = ['open', 'waiting', 'claimed', 'resolved', 'cancelled'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];

/** Where somebody asked, and so where they hear how it goes. */
export interface Origin {
  /** Null where they asked in no conversation that Rolecall could answer in: then a direct message tells them. */
  readonly channel: string | null;
  readonly threadTs: string | null;
  /** The message it was about, to link back to; null where there is none, or where the place is private. */
  readonly messageTs: string | null;
}

/** The message that somebody routed, and who wrote it: user id; null where that was nobody, or the person who routed it. */
export interface Source {
  readonly channel: string;
  readonly ts: string;
  /** Of the thread it stands in; null where it begins none. */
  readonly threadTs: string | null;
  readonly author: string | null;
}

/**
 * Who may read the words of a request, as its form said: members of private channels, everybody in the company, or also
 * people of another company.
 */
export type Audience = 'private' | 'public' | 'others';

/** Somebody's request to a role, as it stands. Times are milliseconds since 1970. */
export interface Request {
  /** Short, opaque and never used twice, such as "R7K3F9Q2M". */
  readonly id: string;
  /** Grows with every change; a change is made only if nobody else made one meanwhile. */
  readonly version: number;
  readonly state: RequestState;
  /** User id. */
  readonly asker: string;
  /** Exactly what the person confirmed; empty where they chose to quote nothing. */
  readonly text: string;
  readonly urgent: boolean;
  readonly confidential: boolean;
  /** Somebody found something wrong in the documents. */
  readonly isReport: boolean;
  /** Who may read its words, as the form said; wider only by the yes of the person who asked. */
  readonly audience: Audience;
  /** Slug; null where the person knew no role, so that the fallback channel has it. */
  readonly role: string | null;
  /** As it was called when the request came, in case the documents lose it. */
  readonly roleName: string | null;
  /** Slugs of all roles that have had it, so that it never goes in circles. */
  readonly visited: readonly string[];
  /** Whether it has been taken to the fallback channel. */
  readonly atFallback: boolean;
  /** How often it has moved to another place: 0 for the first. */
  readonly hop: number;
  /** Channel id and timestamp of the card; null until it is posted. */
  readonly channel: string | null;
  readonly cardTs: string | null;
  /** Permalink to where it was asked, where that may be shown. */
  readonly link: string | null;
  readonly origin: Origin;
  /** Null where it was asked in their own words. */
  readonly source: Source | null;
  /** User id. */
  readonly claimant: string | null;
  readonly claimedAt: number | null;
  /** What its people want to know from the person who asked, while it waits. */
  readonly question: string | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly closedAt: number | null;
  /** Who resolved it, who need not be who had claimed it: user id. */
  readonly closedBy: string | null;
  /** When its people are reminded, and when they were; when it goes to the fallback channel. */
  readonly remindAt: number | null;
  readonly remindedAt: number | null;
  readonly escalateAt: number | null;
  /**
   * While it is claimed, or waits for an answer: when somebody is asked how it goes, if nothing has happened by then; and how
   * often that was so. 1: whoever has it was asked; 2: its channel was.
   */
  readonly checkAt: number | null;
  readonly checks: number;
  /** Nobody is reminded before; null where nobody has put it off. */
  readonly snoozedUntil: number | null;
}

/** Silence that its people, or the person who asked, have been asked about. */
export const isSilent = ({ state, checks }: Pick<Request, 'state' | 'checks'>): boolean =>
  (state === 'claimed' || state === 'waiting') && checks > 0;

/** Its people have been reminded of it, and nothing has happened since. */
export const isWaiting = (request: Request): boolean =>
  isSilent(request) ||
  (request.state === 'open' && request.remindedAt !== null && request.snoozedUntil === null);

export const isClosed = ({ state }: Pick<Request, 'state'>): boolean =>
  state === 'resolved' || state === 'cancelled';

/** What happened to a request, for the audit trail and the figures: by itself, or by an act. */
export const EVENT_KINDS = [
  'submitted',
  'posted',
  'held',
  'diverted',
  'reminded',
  /** Kept from a channel where more people read than the form said; `detail` is its id or why. */
  'withheld',
  ...Object.values(EVENT_OF),
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export interface RequestEvent {
  readonly request: string;
  readonly kind: EventKind;
  readonly at: number;
  /** User id; null where Rolecall did it. */
  readonly actor: string | null;
  /** Slug of the role that has the request after this. */
  readonly role: string | null;
  /** What was said or the reason, where there was one: a person's words, or Slack's error code. */
  readonly detail: string | null;
  /** Unique: what caused it (an interaction's id), so that a repeated delivery has no second effect. */
  readonly key: string;
}
