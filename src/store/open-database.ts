import type { Log } from '../log.ts';
import { StoreUnavailable } from '../requests/request-store.ts';
import { createDatabase, type Database } from './database.ts';
import type { Engine } from './engines/engine.ts';
import { createPostgres } from './engines/postgres.ts';
import { createSqlite } from './engines/sqlite.ts';
import { migrate } from './migrate.ts';

/** Opens the database that the address names, with its tables up to date. Its errors say what to do. */
export async function openDatabase(url: string, log: Log): Promise<Database> {
  const engine = engineFor(url, log);
  const database = createDatabase(engine);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close().catch(() => {}); // it may never have been open
    throw advised(error, engine);
  }
}

/** Throws where the address cannot be one. */
export function engineFor(url: string, log: Log): Engine {
  if (!/^postgres(?:ql)?:/.test(url)) return createSqlite(url);
  if (URL.canParse(url)) return createPostgres(url, log);
  throw new Error('DATABASE_URL is no address that PostgreSQL could have.'); // without the address: it has a password
}

/** The error with the words of the engine that say what to do. */
export function advised(error: unknown, engine: Engine): unknown {
  const isAway = error instanceof StoreUnavailable;
  const cause = isAway ? error.cause : error;
  const advice = engine.advice(cause);
  if (advice === null) return error;
  return isAway ? new StoreUnavailable(advice, { cause }) : new Error(advice, { cause });
}
