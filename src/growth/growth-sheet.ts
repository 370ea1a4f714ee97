import type { Criterion } from './criterion.ts';

/** What a person has noted about one criterion. */
export interface GrowthEntry {
  readonly criterion: Criterion;
  readonly isTicked: boolean;
  /** Empty where nothing is written. */
  readonly evidence: string;
}

/** What a person works towards. */
export interface Aim {
  /** Slug. */
  readonly role: string;
  readonly level: number;
}

/** A person's growth sheet: for themselves only. */
export interface GrowthSheet {
  readonly aim: Aim | null;
  /** By the key of the criterion; only those that are ticked or have evidence. */
  readonly entries: ReadonlyMap<string, GrowthEntry>;
  /** How many notes cannot be read, as the secret they were sealed with is not the present one. */
  readonly unreadable: number;
}

/**
 * Keeps growth sheets. There is no way to list them: whoever asks names the person, and surfaces name only whoever
 * clicked. Of two writes of one thing the later counts, whichever arrives last (`at`: milliseconds since 1970).
 */
export interface GrowthStore {
  read(person: string): Promise<GrowthSheet>;
  aimFor(person: string, aim: Aim, at: number): Promise<void>;
  tick(person: string, criterion: Criterion, isTicked: boolean, at: number): Promise<void>;
  /** An empty text takes the evidence away. */
  note(person: string, criterion: Criterion, evidence: string, at: number): Promise<void>;
  /** Deletes all of it for good, and overwrites it where the database lets us. */
  forget(person: string): Promise<void>;
}
