import type { Dialect } from 'kysely';
import type { Sql } from '../database/schema.ts';

/** What protects the way to the database. */
export interface Protection {
  /** "TLSv1.3"; null where nothing is encrypted. */
  readonly version: string | null;
  /** Whether the server had to prove who it is. */
  readonly isChecked: boolean;
  /** Whether the way does not leave this machine. */
  readonly isLocal: boolean;
}

/** What differs between the databases that Rolecall runs on. */
export interface Engine {
  readonly dialect: Dialect;
  /** Whether rows can be locked one by one; where they cannot, only one may write at a time anyway. */
  readonly hasRowLocks: boolean;
  /** Whether the very same may work in a moment, because somebody else was just in the way. */
  isPassing(error: unknown): boolean;
  /** Whether it is no fault of the query, but the database that cannot be reached or does not work. */
  isUnavailable(error: unknown): boolean;
  /** Whether waiting does not mend what is unavailable: somebody has to. */
  isLasting(error: unknown): boolean;
  /** Whether a row with this key exists already. */
  isClash(error: unknown): boolean;
  /** Within a transaction: waits until nobody else migrates. */
  lockSchema(sql: Sql): Promise<void>;
  /** Sees to it that nothing of what has been deleted stays in the files, as far as that is ours to do. */
  scrub(sql: Sql): Promise<void>;
  /** What to do about an error while opening, without a word of the password; null where there is nothing to be done. */
  advice(error: unknown): string | null;
  /** What an error while running says of the database's health: one sentence without path or secret, or null. */
  complaint(error: unknown): string | null;
  /** What is known to keep it from being written, without trying: one sentence like that, or null. Rejects as a write would. */
  obstacle(sql: Sql): Promise<string | null>;
  /** Looks through the whole database; what is damaged and what to do about it, or null. A server looks after its own. */
  damage(sql: Sql): Promise<string | null>;
  /** Null where there is no way that could need any. */
  protection(sql: Sql): Promise<Protection | null>;
}
