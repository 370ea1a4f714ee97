import type { JsonObject } from '../json.ts';

/** A failure that a test orders: an HTTP status, an API error, a delay, or a connection that breaks. */
export interface PlannedFault {
  readonly status?: number;
  readonly error?: string;
  /** Seconds, sent as the `Retry-After` header. */
  readonly retryAfter?: number;
  /** Said in place of JSON, as proxies do. */
  readonly body?: string;
  readonly delayMs?: number;
  readonly drop?: boolean;
  /** The call has its effect first, and only its answer is lost, late or replaced. */
  readonly after?: boolean;
}

/** Which calls an ordered failure is for, and how many are left of it. */
export interface FaultOrder {
  readonly method: string;
  readonly fault: PlannedFault;
  left: number;
  readonly when: (args: JsonObject) => boolean;
}
