/** A workspace ("T…") or an organization ("E…") that has the app, or a workspace that has it by its organization. */
export interface KeptInstallation {
  readonly id: string;
  /** The organization that it belongs to, or is. */
  readonly enterprise: string | null;
  /** What lets Rolecall in, as whoever keeps it has sealed it; null where the organization's lets it in. */
  readonly sealed: string | null;
  /** When the app was installed there; milliseconds. */
  readonly at: number;
}

export interface Installations {
  find(id: string): Promise<KeptInstallation | null>;
  list(): Promise<readonly KeptInstallation[]>;
  /** Instead of what was kept under this id. */
  keep(installation: KeptInstallation): Promise<void>;
  /** Changes nothing else of it, and nothing at all where it is gone. */
  reseal(id: string, sealed: string): Promise<void>;
  drop(id: string): Promise<void>;
}
