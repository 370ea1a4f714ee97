import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

/** A SQLite file after all migrations, with nothing in it: its bytes, what makes its tables, and which migrations have been. */
const template = lazily(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-tables-'));
  const path = join(folder, 'rolecall.db');
  await (await openStore(`file:${path}`, quiet)).close();
  const database = createDatabase(createSqlite(`file:${path}`));
  const { tables, done } = await database.read(async (file) => ({
    tables: await sql<{ sql: string }>`select sql from sqlite_schema where sql is not null`.execute(file),
    done: await file.selectFrom('migrations').selectAll().execute(),
  }));
  await database.close();
  const bytes = readFileSync(path);
  rmSync(folder, { recursive: true });
  return { bytes, tables: tables.rows.map((row) => sql.raw(row.sql)), done };
});

/** Where there is nothing yet, a database whose tables are up to date; gives its DATABASE_URL. */
export async function upToDateFile(path: string): Promise<string> {
  const { bytes } = await template();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes, { mode: 0o600 });
  return `file:${path}`;
}

/** A store in memory. */
export async function newStore(): Promise<Store> {
  const { tables, done } = await template();
  const database = createDatabase(createSqlite('file::memory:'));
  await database.patiently.write(async (memory) => {
    for (const table of tables) await table.execute(memory);
    await memory.insertInto('migrations').values(done).execute();
  });
  return storeOn(database, Date.now, createSeal(null));
}
