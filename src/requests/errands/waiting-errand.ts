import type { Errand } from './errand.ts';

/** An errand that is not done yet, without a word that anybody wrote. Times are milliseconds since 1970. */
export interface WaitingErrand {
  readonly id: string;
  /** What it is to do; null where this program cannot read it. */
  readonly kind: Errand['kind'] | null;
  /** The request's id; a reminder has the channel's. */
  readonly subject: string;
  /** How often it has failed. */
  readonly failures: number;
  readonly createdAt: number;
  /** When it is tried next. */
  readonly dueAt: number;
  /** Whether somebody works on it just now. */
  readonly isUnderWay: boolean;
  /** Why the last attempt failed: a short code. */
  readonly lastError: string | null;
}

/** What those who run Rolecall do with errands that are stuck. */
export interface ErrandAdmin {
  /** All that wait, oldest first. */
  list(now: number): Promise<readonly WaitingErrand[]>;
  /** Those that should have been done long ago: how many, and the oldest. */
  overdue(now: number): Promise<{ readonly count: number; readonly oldest: WaitingErrand | null }>;
  /** Lets them be tried at once, again; gives the ids of those that were there. */
  retry(ids: readonly string[], now: number): Promise<readonly string[]>;
  /** Gives them up; gives the ids of those that were there. What was to be posted is not. */
  drop(ids: readonly string[]): Promise<readonly string[]>;
}

/** "the card of R7K3F9Q2M" */
export function errandWords({ kind, subject }: Pick<WaitingErrand, 'kind' | 'subject'>): string {
  switch (kind) {
    case 'card':
      return `the card of ${subject}`;
    case 'refresh':
      return `a change on the card of ${subject}`;
    case 'reply':
      return `a reply at the card of ${subject}`;
    case 'note':
      return `a message to who asked ${subject}`;
    case 'hint':
      return `a word to somebody who wrote about ${subject}`;
    case 'trace':
      return `a word on where ${subject} went`;
    case 'traces':
      return `where ${subject} is now, in what was said of it`;
    case 'notices':
      return `what was said to who asked ${subject}`;
    case 'mirror':
      return `something that was said about ${subject}`;
    case 'so-far':
    case 'tell':
      return `what was said so far about ${subject}`;
    case 'catch-up':
      return `what is still to be said at the card of ${subject}`;
    case 'retell':
      return `a change of what was said so far about ${subject}`;
    case 'postings':
      return `what was said of ${subject} while it waited`;
    case 'check':
      return `a question to whoever has ${subject}`;
    case 'hook':
      return `what the web hook is told of ${subject}`;
    case 'digest':
      return `a list of what is open in ${subject}`;
    case 'reminder':
      return `a reminder in ${subject}`;
    case null:
      return `something about ${subject} that this program cannot read`;
  }
}
