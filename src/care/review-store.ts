/** What Slack was told of a document: that somebody found it right, and when its owner was last reminded. */
export interface KeptReview {
  /** Path of the document. */
  readonly document: string;
  /** Day on which somebody last found it right, such as "2026-11-21"; null where nobody has said so in Slack. */
  readonly reviewed: string | null;
  /** User id of who did. */
  readonly reviewer: string | null;
  readonly remindedAt: number | null;
}

export interface ReviewStore {
  list(): Promise<readonly KeptReview[]>;
  /** The document is right, says `reviewer`. A later word replaces an earlier one. */
  confirm(document: string, day: string, reviewer: string, at: number): Promise<void>;
  /** Notes a reminder, or that it did not reach anybody. */
  remind(documents: readonly string[], at: number | null): Promise<void>;
}
