/** "This text belonged to `role`, not to `instead`": learned from a request that was passed on or whose suggestion was changed. */
export interface Correction {
  /** The request it comes from: each has one at most, the latest. */
  readonly request: string;
  readonly text: string;
  /** Slug of the role that has it in the end, and of the one it was wrongly taken for (null: nobody was suggested). */
  readonly role: string;
  readonly instead: string | null;
  /** Whether the text may leave the store: false where it was only ever posted in a private channel. */
  readonly isPublic: boolean;
  readonly at: number;
  /**
   * A `pending` one waits until the role has claimed or resolved the request; `open` ones count in routing; an accepted one
   * has become an example in the content; a dropped one was no mistake.
   */
  readonly state: 'pending' | 'open' | 'accepted' | 'dropped';
}

/**
 * A correction, and who says so: user id of whoever passed the request on, else of whoever asked; not there where unknown.
 * What somebody who runs Rolecall has taught counts by their word alone.
 */
export interface KnownCorrection extends Correction {
  readonly person?: string;
  readonly isTaught?: boolean;
}

/** "Such questions are this role's", said by somebody who runs Rolecall. Who it was is not kept. */
export interface Teaching {
  /** Of the words, whatever their endings: a later teaching of the same words replaces an earlier one. */
  readonly id: string;
  readonly text: string;
  /** Slug. */
  readonly role: string;
  readonly at: number;
}

export interface CorrectionStore {
  /** All that are kept, oldest first. */
  list(): Promise<readonly KnownCorrection[]>;
  teach(teaching: Teaching): Promise<void>;
  /** Grows with every change, so that each replica knows when to read again. */
  revision(): Promise<number>;
  /** Gives the ids of the requests whose correction was open and is settled now. */
  settle(requests: readonly string[], state: 'accepted' | 'dropped'): Promise<readonly string[]>;
}
