import type { Backend } from '../app/services.ts';

/** Where Rolecall works in several workspaces: each has its own memory, and nothing in it leads to that of another. */
export interface Branches {
  /** Opens the memory of a workspace, or begins one. */
  open(teamId: string): Promise<Backend>;
  /** Ids of the workspaces that have one. */
  known(): Promise<readonly string[]>;
  /** Deletes all that is kept of a workspace. */
  forget(teamId: string): Promise<void>;
}
