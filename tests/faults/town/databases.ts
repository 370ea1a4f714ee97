import { afterAll } from 'vitest';
import { findPostgres, type Postgres } from '../../helpers/machine/postgres.ts';
import { newSqlite } from './stage.ts';

/** An engine to run a test on. */
export interface Database {
  readonly name: string;
  /** How many processes may share it in a test. */
  readonly replicas: number;
  /** A new, empty database for the running test; gives its DATABASE_URL. */
  open(): Promise<string>;
}

const found = await findPostgres();
if ('missing' in found) process.stderr.write(`No fault was tested on PostgreSQL: ${found.missing}.\n`);
else afterAll(() => found.stop());

/** This machine's PostgreSQL, if it has one. */
export const postgres: Postgres | null = 'missing' in found ? null : found;

/** All engines there are on this machine. */
export const databases: readonly Database[] = [
  { name: 'SQLite', replicas: 1, open: async () => newSqlite() },
  ...(postgres ? [{ name: 'PostgreSQL', replicas: 3, open: postgres.createDatabase }] : []),
];
/** Those that several processes may share. */
export const sharedDatabases: readonly Database[] = databases.filter(({ replicas }) => replicas > 1);
