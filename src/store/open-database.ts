import type { Log } from '../log.ts';
import { StoreUnavailable } from '../requests/request-store.ts';
import { createDatabase, type Database } from './database/database.ts';
import { migrate } from './database/migrate.ts';
import { readVersion, refuseOther } from './database/schema-version.ts';
import type { Engine } from './engines/engine.ts';

/** Opens the database that the address names, with its tables up to date. Its errors say what to do. */
export async function openDatabase(url: string, log: Log): Promise<Database> {
  return opened(await engineFor(url, log), async (database) => {
    await refuseDamaged(database);
    await migrate(database);
  });
}

/** Opens one whose tables are up to date already, and changes nothing in it, not even its tables. */
export async function openDatabaseToRead(url: string, log: Log): Promise<Database> {
  return opened(await engineToRead(url, log), async (database) => refuseOther(await readVersion(database)));
}

/** Opens one whose tables are up to date already, and does not update them. A missing SQLite file would be made. */
export async function openDatabaseToChange(url: string, log: Log): Promise<Database> {
  return opened(await engineFor(url, log), async (database) => refuseOther(await readVersion(database)));
}

/** Opens one as it is, whatever its tables, to look at it only. A missing SQLite file is not made. */
export async function openDatabaseToInspect(url: string, log: Log): Promise<Database> {
  return opened(await engineToRead(url, log), async (database) => void (await readVersion(database)));
}

async function opened(engine: Engine, prepare: (database: Database) => Promise<void>): Promise<Database> {
  const database = createDatabase(engine);
  try {
    await prepare(database);
    return database;
  } catch (error) {
    await database.close().catch(() => {}); // it may never have been open
    throw advised(error, engine);
  }
}

async function refuseDamaged({ patiently: { read }, engine }: Database): Promise<void> {
  const damage = await read((sql) => engine.damage(sql));
  if (damage !== null) throw new Error(damage);
}

/** Of the two engines, only the one in use is loaded. */
const postgresFor = async (url: string, log: Log): Promise<Engine> =>
  (await import('./engines/postgres.ts')).createPostgres(url, log);

async function engineFor(url: string, log: Log): Promise<Engine> {
  if (isPostgres(url)) return postgresFor(url, log);
  return (await import('./engines/sqlite.ts')).createSqlite(url);
}

async function engineToRead(url: string, log: Log): Promise<Engine> {
  if (isPostgres(url)) return postgresFor(url, log);
  return (await import('./engines/sqlite.ts')).createReadOnlySqlite(url);
}

/** Throws where the address cannot be one. */
function isPostgres(url: string): boolean {
  if (!/^postgres(?:ql)?:/.test(url)) return false;
  if (URL.canParse(url)) return true;
  throw new Error('DATABASE_URL is no address that PostgreSQL could have.'); // without the address: it has a password
}

/** The error with the words of the engine that say what to do. What is damaged does not get better by waiting. */
function advised(error: unknown, engine: Engine): unknown {
  const isAway = error instanceof StoreUnavailable;
  const cause = isAway ? error.cause : error;
  const advice = engine.advice(cause);
  if (advice === null) return error;
  return isAway && !engine.isLasting(cause)
    ? new StoreUnavailable(advice, { cause })
    : new Error(advice, { cause });
}
