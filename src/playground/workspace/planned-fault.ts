/** A failure that a test orders: an HTTP status, an API error, a delay, or a connection that breaks. */
export interface PlannedFault {
  readonly status?: number;
  readonly error?: string;
  /** Seconds, sent as the `Retry-After` header. */
  readonly retryAfter?: number;
  readonly delayMs?: number;
  readonly drop?: boolean;
}
