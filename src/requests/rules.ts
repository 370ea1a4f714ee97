import type { WorkingHours } from '../formats/facts.ts';

/** What requests need to know of the company, asked anew each time, for documents change. */
export interface Company {
  role(slug: string): ReachableRole | null;
  /** "#channel" or id of where goes what nobody takes; null where the content names none. */
  fallbackChannel(): string | null;
}

export interface ReachableRole {
  readonly slug: string;
  readonly name: string;
  readonly channel: string | null;
  /** Where confidential requests go, if not to `channel`. */
  readonly confidentialChannel: string | null;
  readonly hours: WorkingHours | null;
}

/** Milliseconds, of which those of reminders are working time of the role. */
export interface Patience {
  readonly untilReminder: number;
  readonly untilFallback: number;
  /** How long a closed request is kept. */
  readonly retention: number;
  /** How often it is looked after what time does to requests. */
  readonly roundEvery: number;
}

/** Urgent requests are reminded of four times as early. */
export const untilReminder = (patience: Patience, isUrgent: boolean): number =>
  isUrgent ? patience.untilReminder / 4 : patience.untilReminder;
