import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';

/** Something that Slack has delivered, on its way through all rooms. */
export interface Delivery {
  /** Finds the log lines of this way, and is told to a person for whom it ended badly. */
  readonly reference: string;
  /** When it came, by the clock that nobody sets. */
  readonly begin: number;
  /** Until then Slack, and so a person, waits. */
  isAcknowledged: boolean;
  /** Something unexpected ended it, and the person has been told so. */
  hasFailed: boolean;
}

/** Milliseconds in which it has to be acknowledged: Slack’s three seconds, less what the way back takes. */
const SLACKS_PATIENCE = 2_600;
/** Whatever is begun gets so much at least. */
const LEAST = 50;

const current = new AsyncLocalStorage<Delivery>();

export const newDelivery = (): Delivery => ({
  reference: randomUUID().slice(0, 8),
  begin: performance.now(),
  isAcknowledged: false,
  hasFailed: false,
});

/** What `work` does, however deep and however late, belongs to this delivery. */
export const during = <T>(delivery: Delivery, work: () => Promise<T>): Promise<T> =>
  current.run(delivery, work);

export const currentDelivery = (): Delivery | null => current.getStore() ?? null;

export const currentReference = (): string | null => current.getStore()?.reference ?? null;

/** Milliseconds until this has to be acknowledged; without end where nobody waits for that. */
export function timeLeft(): number {
  const delivery = current.getStore();
  return delivery ? timeLeftFor(delivery) : Number.POSITIVE_INFINITY;
}

export const timeLeftFor = ({ isAcknowledged, begin }: Delivery): number =>
  isAcknowledged ? Number.POSITIVE_INFINITY : Math.max(LEAST, begin + SLACKS_PATIENCE - performance.now());
