/** Roles as their channels were last told of them. */
export interface SnapshotStore {
  /** Role → what was kept, as JSON, and when. */
  list(): Promise<ReadonlyMap<string, KeptSnapshot>>;
  /** Keeps `content`, if what is kept is still of the time `before` (null: nothing is). True for the one whose content it is. */
  replace(role: string, before: number | null, content: string, at: number): Promise<boolean>;
}

export interface KeptSnapshot {
  readonly content: string;
  readonly at: number;
}
