import type { Envelope } from './envelope.ts';

/** What became of one delivery. */
export interface Delivery {
  /** Answered with 2xx, or over the socket, within the deadline. */
  readonly acked: boolean;
  readonly ms: number;
  /** Not answered within the deadline; whatever came later was not applied. */
  readonly late: boolean;
  /** HTTP status; absent over a socket. */
  readonly status?: number;
  /** The ack's body, parsed when it was JSON; absent when empty. */
  readonly body?: unknown;
  /** Why it was not acknowledged; or not delivered at all, such as a mention in a channel without the bot. */
  readonly reason?: string;
  /** What was sent: `redeliver` sends it again. Absent when nothing was delivered. */
  readonly envelope?: Envelope;
}

/** What came back, before anybody judged it. */
export interface Answer {
  readonly late: boolean;
  readonly ms: number;
  readonly status?: number;
  readonly body?: unknown;
  readonly broken?: string;
}
