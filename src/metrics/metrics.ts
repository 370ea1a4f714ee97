/** What is counted and timed for those who run Rolecall. Names and codes of the program and of Slack, never of people. */
export interface Metrics {
  /** Slack has its acknowledgement. `kind`: of payload. */
  acknowledged(kind: string, seconds: number): void;
  /** All that a delivery led to is done, the answer included. */
  handled(kind: string, outcome: 'done' | 'failed', seconds: number): void;
  /** `kind`: of answer; `confidence` from 0 to 1. */
  answered(kind: string, confidence: number): void;
  /** `result`: "ok", Slack's error code, "ratelimited", or why nothing came. */
  called(method: string, result: string, seconds: number): void;
  /** The documents were read. */
  reloaded(outcome: 'done' | 'failed'): void;
}

export const NO_METRICS: Metrics = {
  acknowledged: () => {},
  handled: () => {},
  answered: () => {},
  called: () => {},
  reloaded: () => {},
};

/** How things stand when somebody looks. Times in milliseconds since 1970. */
export interface Standings {
  readonly requests: readonly {
    /** Slug; null: of no role. */
    readonly role: string | null;
    readonly open: number;
    readonly unclaimed: number;
    readonly oldest: number;
  }[];
  readonly errands: { readonly waiting: number; readonly oldest: number | null };
}
