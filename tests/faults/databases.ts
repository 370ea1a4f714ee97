import { newSqlite } from './stage.ts';

/** An engine to run a test on. */
export interface Database {
  readonly name: string;
  /** How many processes may share it in a test. */
  readonly replicas: number;
  /** A new, empty database for the running test; gives its DATABASE_URL. */
  open(): Promise<string>;
}

const sqlite: Database = { name: 'SQLite', replicas: 1, open: async () => newSqlite() };

/** All engines there are on this machine. */
export const databases: readonly Database[] = [sqlite];
/** Those that several processes may share. */
export const sharedDatabases: readonly Database[] = databases.filter(({ replicas }) => replicas > 1);
