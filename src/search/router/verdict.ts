/** A role that may own what was asked. Confidences of all roles, and of nobody, add up to 1. */
export interface Owner {
  /** Slug. */
  readonly role: string;
  /** Calibrated: of what is given 0.8, four of five are right. */
  readonly confidence: number;
}

export interface Verdict {
  /** The likeliest roles, the likeliest first; at most twenty. */
  readonly owners: readonly Owner[];
  /** How likely it is that nobody here owns it. */
  readonly nobody: number;
  /** Slug of the role to which a similar text was corrected, where that counted. */
  readonly corrected?: string;
}

/** Tells from a text who owns it. */
export interface Router {
  route(text: string): Verdict;
}
