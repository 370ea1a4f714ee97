import type { CardPlace, Errand, Note, StoredErrand } from './errands/errand.ts';
import type { Telling } from './errands/so-far/telling.ts';
import type { Asked, Page, Portion } from './figures/listing.ts';
import type { Correction } from './moves/correction.ts';
import type { Request, RequestEvent } from './request.ts';
import type { Line, Said, Spoken } from './talk/talk.ts';

/** What a change writes; what it leaves out stays. */
export type Patch = Partial<
  Omit<Request, 'id' | 'version' | 'createdAt' | 'updatedAt' | 'asker' | 'origin' | 'source'>
>;

export interface Change {
  readonly patch: Patch;
  readonly event: RequestEvent;
  readonly errands: readonly Errand[];
  /** What the router learns from it; `earned`: what waited for this counts now; null takes back what it learned from this request. */
  readonly correction?: Correction | 'earned' | null;
  /** Something that was said, to be kept as it is now. */
  readonly said?: Spoken;
}

/** `changed`; or somebody else changed it meanwhile; or this very cause (the event's key) has had its effect before. */
export type Written =
  | { readonly kind: 'changed'; readonly request: Request }
  | { readonly kind: 'outrun' }
  | { readonly kind: 'repeated' };

export interface Claim {
  readonly id: string;
  /** User id. */
  readonly claimant: string;
  readonly claimedAt: number | null;
}

/** What is unfinished in one channel. */
export interface ChannelLoad {
  readonly channel: string;
  readonly count: number;
}

/** Thrown by every store when its database cannot be reached. Nothing has been changed. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
}

/** Keeps requests, what happened to them, and what Slack has yet to be told. One implementation over SQL, on two engines. */
export interface RequestStore {
  find(id: string): Promise<Request | null>;
  /** Newest first, at most so many. */
  list(portion: Pick<Portion, 'limit'>): Promise<readonly Request[]>;
  /** What somebody has asked and what is not closed of it, or was resolved after `since`. */
  asked(asker: string, since: number, portion: Portion): Promise<Asked>;
  /** Each channel that has something unfinished. */
  loads(): Promise<readonly ChannelLoad[]>;
  /** What is unfinished in these channels: first what nobody has claimed, then what somebody has; what waits longest first. */
  unfinished(channels: readonly string[], portion: Portion): Promise<Page>;
  /** The request to whose threads this one belongs, where `author` (user id; null: nobody) writes; null: to none. */
  askedIn(channel: string, threadTs: string, asker: string): Promise<Thread | null>;
  requestAt(channel: string, threadTs: string, author: string | null): Promise<Thread | null>;
  /** Whether a message that began a thread may be one that is posted, and not noted yet. */
  isBeingNoted(channel: string, threadTs: string): Promise<boolean>;
  /** What somebody has been asked or told last in these direct messages, of requests that are not closed: latest first. */
  openEnds(channel: string): Promise<readonly OpenEnd[]>;
  /** The first request that was made from this message and is not closed; null: none was. */
  routed(channel: string, ts: string): Promise<Request | null>;
  /** What was said, as it is now. */
  line(channel: string, ts: string): Promise<Line | null>;
  /** All that was said about a request, oldest first. */
  lines(request: string): Promise<readonly Line[]>;
  /** What is still to be done where its card is, in order. */
  waiting(request: string): Promise<readonly Errand[]>;
  /** What the person who asked has been told and is to be drawn anew, oldest first. */
  notices(request: string): Promise<readonly ToldNotice[]>;
  /** Where it was said which way a routed message went. */
  traces(request: string): Promise<readonly Trace[]>;
  /** What else shows something of a request, oldest first. */
  postings(request: string): Promise<readonly Posting[]>;
  /** The same by the message, which may show several requests. */
  postingsAt(channel: string, ts: string): Promise<readonly Posting[]>;
  /** What happened to one request, oldest first; without an id, to all that are kept. */
  events(id?: string): Promise<readonly RequestEvent[]>;
  /** Keeps a new request with its first errands, in one transaction. If the event's key has been used, gives the request it made. */
  create(request: Request, first: Omit<Change, 'patch'>): Promise<Request>;
  /** Changes the request if it still has this version, in one transaction with event and errands. `updatedAt` is the event's time. */
  change(id: string, version: number, change: Change): Promise<Written>;

  /**
   * Takes an errand that is due, that nobody works on, and before which nothing of its subject and lane is left to do. It
   * belongs to the taker until `until`; a taker that dies leaves it to the next.
   */
  takeErrand(now: number, until: number): Promise<StoredErrand | null>;
  /** It belongs to the taker for longer: until `until`. */
  keepErrand(id: string, until: number): Promise<void>;
  /** Notes, before posting, where: a channel id, or "C1:1700000000.000100" for a thread. */
  placeErrand(id: string, place: string): Promise<void>;
  /** Puts it back: to be tried again at `at`. */
  postponeErrand(id: string, at: number, error: string | null): Promise<void>;
  /** Done: removes it, and in the same transaction notes events and adds errands that follow from it. */
  finishErrand(done: StoredErrand, follow?: FollowUp): Promise<void>;

  /** Those in which something is open (or silent, and whoever has it was asked), due to be remembered by `now`, and not reminded of. */
  channelsToRemind(now: number): Promise<readonly string[]>;
  /** What that is in one channel, longest due first, at most so many. */
  dueReminders(channel: string, now: number, limit: number): Promise<readonly Request[]>;
  /** Marks those of `reminders` that nobody has marked yet, and stores one errand for them, in one transaction; gives their ids. */
  markReminded(
    channel: string,
    reminders: readonly {
      readonly id: string;
      readonly escalateAt: number | null;
      readonly event: RequestEvent;
      /** What else Slack is to be told of it. */
      readonly errands?: readonly Errand[];
    }[],
    at: number,
  ): Promise<readonly string[]>;
  /** Stores the errand of a channel's list for a day ("2026-11-28"), once; false where that has been done before. */
  startDigest(channel: string, day: string, at: number): Promise<boolean>;
  /** By their ids, the channels that have said whether they want such a list. */
  digestWishes(): Promise<ReadonlyMap<string, boolean>>;
  /** Claimed or waiting for an answer, due to be asked about by `now`, and not asked about; longest due first, at most so many. */
  dueChecks(now: number, limit: number): Promise<readonly Request[]>;
  /** What is claimed and not closed, by whom. */
  claims(): Promise<readonly Claim[]>;
  /** Open or silent, reminded of, and due to go to the fallback channel: longest due first, at most so many, from behind `after` on. */
  dueEscalations(now: number, limit: number, after?: Request): Promise<readonly Request[]>;

  /** Sets back the times of what is not closed and was changed while a clock ran ahead; gives how many requests that were. */
  setBack(now: number): Promise<number>;
  /** Deletes closed requests (and all that belongs to them) that were closed before; gives how many. */
  forgetClosedBefore(time: number): Promise<number>;
}

/** A message to the person who asked. `note`: what it says, where that is to follow what becomes of the request. */
export interface Notice extends CardPlace {
  readonly note?: Note | undefined;
}

export interface ToldNotice extends CardPlace {
  readonly note: Note;
}

/** Where it was said which way a routed message went: below it, or to whoever wrote it. */
export interface Trace extends CardPlace {
  readonly to: 'message' | 'author';
}

/** A message that shows something of a request, and is drawn anew as that changes. */
export interface Posting extends CardPlace {
  readonly request: string;
  readonly shown: Shown;
}

export type Shown =
  /** What was said before, below a card. */
  | { readonly kind: 'summary'; readonly telling: Telling }
  /** Whether `who` is still on it, asked directly. */
  | { readonly kind: 'check'; readonly who: string }
  /** That it waits, with others. */
  | { readonly kind: 'reminder' };

/**
 * `place`: what a thread hangs on. `card`: the card of a request; `left`: one that it has moved on from; `told`: something that
 * the person who asked was told directly, or answered; `author`: what whoever wrote the routed message was told; `check`: the
 * question whether somebody is still on it; `asked`: nothing of these, it is the thread in which they asked.
 */
export interface Thread {
  readonly id: string;
  readonly place: 'card' | 'left' | 'told' | 'author' | 'check' | 'asked';
  /** They have more than one open request that they asked there; this is the one that waits for an answer, or the latest. */
  readonly isOneOfSeveral?: boolean;
}

/** Something that somebody may answer with their next message: by its timestamp. */
export interface OpenEnd {
  readonly place: 'told' | 'check';
  readonly request: string;
  readonly ts: string;
  /** Whoever asked has said something about the request since, wherever. */
  readonly isAnswered?: boolean;
}

export interface FollowUp {
  /** The card that was posted: noted at the request if it is still at this hop. */
  readonly card?: {
    readonly hop: number;
    readonly channel: string;
    readonly ts: string;
    readonly link: string | null;
  };
  readonly patch?: Patch;
  /** What the person who asked was told, so that their answer there is known for one. */
  readonly notice?: Notice | undefined;
  /** Where it was said which way the message went. */
  readonly trace?: Trace | undefined;
  /** What shows something of a request now; what shows nothing of it any more is kept as well. */
  readonly postings?: readonly Posting[];
  /** Where something that was said is read now. */
  readonly mirror?: {
    readonly of: Pick<Said, 'channel' | 'ts'>;
    /** Null where it is read nowhere any more. */
    readonly at: CardPlace | null;
  };
  readonly event?: RequestEvent;
  readonly errands?: readonly Errand[];
}
