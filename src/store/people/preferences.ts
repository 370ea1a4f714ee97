/** What a person has said of themselves, and where they are in their Home tab. For their own eyes, but for what they show. */
export interface Preference {
  /** Slug of the role they say is theirs; null where they have not said. */
  readonly role: string | null;
  readonly level: number | null;
  /** Whether colleagues may see the role; never the level. */
  readonly isPublic: boolean;
  /** As it was written; null before they have gone anywhere. */
  readonly page: string | null;
}

/** There is no way to list them: whoever asks names the person; of anybody but whoever clicked, only `shown` is asked. */
export interface Preferences {
  /** Everything null for whom nothing is kept. */
  of(person: string): Promise<Preference>;
  declare(person: string, role: string, level: number | null, isPublic: boolean): Promise<void>;
  /** Slug of the role that they show to colleagues; null where they show none. */
  shown(person: string): Promise<string | null>;
  /** Of two moves the later counts, whichever arrives last (`at`: microseconds since 1970). */
  goTo(person: string, page: string, at: number): Promise<void>;
  /** Deletes all of it for good, and overwrites it where the database lets us. */
  forget(person: string): Promise<void>;
}
