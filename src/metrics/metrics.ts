/** What is counted and timed for those who run Rolecall. Names and codes of the program and of Slack, never of people. */
export interface Metrics {
  /** Whether each of these has to be told within the delivery that it belongs to. */
  readonly byDelivery?: boolean;
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

/** Tells both. */
export function together(a: Metrics, b: Metrics): Metrics {
  const all = [a, b];
  return {
    byDelivery: all.some(({ byDelivery = false }) => byDelivery),
    acknowledged: (...it) => all.forEach((one) => void one.acknowledged(...it)),
    handled: (...it) => all.forEach((one) => void one.handled(...it)),
    answered: (...it) => all.forEach((one) => void one.answered(...it)),
    called: (...it) => all.forEach((one) => void one.called(...it)),
    reloaded: (...it) => all.forEach((one) => void one.reloaded(...it)),
  };
}

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
