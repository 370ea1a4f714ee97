import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { createLog } from '../../src/log.ts';
import { lazily } from '../../src/search/lazily.ts';
import { createDatabase } from '../../src/store/database/database.ts';
import { createSqlite } from '../../src/store/engines/sqlite.ts';
import { createSeal } from '../../src/store/people/seal.ts';
import { openStore, type Store, storeOn } from '../../src/store/store.ts';

/*
 * To bring a new database up to date takes half of what it takes to start the app. So each worker does it once, and every
 * further one begins as what came of that.
 */

const quiet = createLog(
  'error',
  () => {},
  () => new Date(),
);

/** A SQLite file after all migrations, with nothing in it. */
const template = lazily(async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'rolecall-tables-')), 'rolecall.db');
  await (await openStore(`file:${path}`, quiet)).close();
  return path;
});

/** Where there is nothing yet, a database whose tables are up to date; gives its DATABASE_URL. */
export async function upToDateFile(path: string): Promise<string> {
  mkdirSync(dirname(path), { recursive: true });
  copyFileSync(await template(), path);
  return `file:${path}`;
}

/** What makes its tables, and notes which migrations have been. */
const statements = lazily(async () => {
  const database = createDatabase(createSqlite(`file:${await template()}`));
  const { tables, done } = await database.read(async (file) => ({
    tables: await sql<{ sql: string }>`select sql from sqlite_schema where sql is not null`.execute(file),
    done: await file.selectFrom('migrations').selectAll().execute(),
  }));
  await database.close();
  return { tables: tables.rows.map((row) => sql.raw(row.sql)), done };
});

/** A store in memory. */
export async function newStore(): Promise<Store> {
  const { tables, done } = await statements();
  const database = createDatabase(createSqlite('file::memory:'));
  await database.patiently.write(async (memory) => {
    for (const table of tables) await table.execute(memory);
    await memory.insertInto('migrations').values(done).execute();
  });
  return storeOn(database, Date.now, createSeal(null));
}
