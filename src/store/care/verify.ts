import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql as raw } from 'kysely';
import type { Log } from '../../log.ts';
import type { Database } from '../database/database.ts';
import { readVersion } from '../database/schema-version.ts';
import { openDatabaseToInspect } from '../open-database.ts';
import { openStore, type Store } from '../store.ts';

export interface Verified {
  /** What is wrong with the file; empty where nothing is. */
  readonly faults: readonly string[];
  /** Version of its tables. */
  readonly version: number;
  /** Rows of each table. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Checks a SQLite file through and through, and rehearses a restore on a copy of it. The file itself is not changed. */
export async function verifyFile(path: string, log: Log): Promise<Verified> {
  const database = await openDatabaseToInspect(`file:${path}`, log);
  try {
    const damage = [...(await brokenPages(database)), ...(await brokenReferences(database))];
    const version = await readVersion(database);
    if (damage.length > 0) return { faults: damage, version, counts: {} };
    const counts = await countRows(database);
    const faults = version === 0 ? ['It has no tables of Rolecall.'] : await rehearse(path, log);
    return { faults, version, counts };
  } finally {
    await database.close();
  }
}

async function brokenPages({ read }: Database): Promise<readonly string[]> {
  const { rows } = await read((sql) =>
    raw<{ integrityCheck: string }>`pragma integrity_check(3)`.execute(sql),
  ).catch(() => ({ rows: [{ integrityCheck: 'its pages cannot be read' }] }));
  return rows
    .map(({ integrityCheck }) => integrityCheck)
    .filter((said) => said !== 'ok')
    .map((said) => `It is damaged: ${said.replace(/\s+/g, ' ')}.`);
}

async function brokenReferences({ read }: Database): Promise<readonly string[]> {
  const { rows } = await read((sql) => raw<{ table: string }>`pragma foreign_key_check`.execute(sql)).catch(
    () => ({ rows: [] }),
  );
  return [...new Set(rows.map(({ table }) => table))].map(
    (table) => `Rows of "${table}" belong to requests that are not there.`,
  );
}

async function countRows({ read }: Database): Promise<Verified['counts']> {
  const tables = await read((sql) => sql.introspection.getTables());
  const counts: [string, number][] = [];
  for (const { name } of tables) {
    const { rows } = await read((sql) =>
      raw<{ count: number }>`select count(*) as count from ${raw.table(name)}`.execute(sql),
    );
    counts.push([name, rows[0]?.count ?? 0]);
  }
  return Object.fromEntries(counts.sort());
}

/** A copy is brought up to date as after a restore, and everything in it is read as the bot reads it. */
async function rehearse(path: string, log: Log): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-rehearsal-'));
  const copy = join(folder, 'rolecall.db');
  try {
    for (const end of ['', '-wal']) if (existsSync(path + end)) copyFileSync(path + end, copy + end);
    const store = await openStore(`file:${copy}`, log);
    await readAll(store).finally(() => store.close());
    return [];
  } catch (error) {
    return [`A restore would fail: ${error instanceof Error ? error.message : 'for no known reason'}`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readAll(store: Store): Promise<void> {
  await store.requests.list({ limit: Number.MAX_SAFE_INTEGER });
  await store.requests.events();
  await store.corrections.list();
  await store.feedback.since(0);
  await store.reviews.list();
  await store.snapshots.list();
  const unreadable = (await store.errands.list(0)).filter(({ kind }) => kind === null);
  if (unreadable.length > 0) throw new Error(`${unreadable.length} errands cannot be read.`);
}
