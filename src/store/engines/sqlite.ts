import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { sql as raw, SqliteDialect, SqliteDriver } from 'kysely';
import Libsql from 'libsql';
import type { Sql } from '../database/schema.ts';
import { sqliteFile } from '../database/sqlite-file.ts';
import type { Engine } from './engine.ts';
import {
  complaint,
  damageAdvice,
  isClash,
  isDamaged,
  isPassing,
  isReadOnly,
  isUnavailable,
  NO_ROOM,
  openingAdvice,
} from './sqlite-faults.ts';
import {
  createPrivately,
  demandWritable,
  type FileGuard,
  guardFile,
  isDiskFull,
} from './sqlite-file-guard.ts';

const IN_MEMORY = ':memory:';

/** A database in one file, which is created with its folder; `file::memory:` has none and ends with the program. */
export function createSqlite(url: string): Engine {
  const path = sqliteFile(url);
  return engineOn(
    path,
    () => open(path ?? IN_MEMORY),
    () => (path === null ? null : guardFile(path)),
  );
}

/** The same, but nothing in it can be changed, and it may lie where nothing may be written. A missing file is not made. */
export function createReadOnlySqlite(url: string): Engine {
  const path = sqliteFile(url);
  return engineOn(
    path,
    () => openToRead(path ?? IN_MEMORY),
    () => null,
  );
}

function engineOn(path: string | null, open: () => Libsql.Database, guard: () => FileGuard | null): Engine {
  return {
    dialect: new ImmediateDialect(open, guard),
    hasRowLocks: false,
    isPassing,
    isUnavailable,
    isLasting: isDamaged,
    isClash,
    lockSchema: async () => {}, // every transaction here is alone from its first moment
    scrub,
    advice: (error) => openingAdvice(path ?? IN_MEMORY, error),
    complaint,
    async obstacle() {
      if (path === null) return null;
      demandWritable(path);
      return isDiskFull(path) ? NO_ROOM : null;
    },
    protection: async () => null,
    damage: (sql) => damage(path ?? IN_MEMORY, sql),
  };
}

function open(path: string): Libsql.Database {
  if (path !== IN_MEMORY) {
    mkdirSync(dirname(path), { recursive: true });
    createPrivately(path);
  }
  return opened(path, PRAGMAS);
}

/** Not created, not changed. Where not even the files beside it can be made, it is read as one that nobody changes. */
function openToRead(path: string): Libsql.Database {
  if (path === IN_MEMORY) return opened(path, READING);
  const address = pathToFileURL(resolve(path)).href;
  try {
    return opened(`${address}?mode=rw`, READING);
  } catch (error) {
    if (!isReadOnly(error)) throw error;
    if ((statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0)
      throw new Error(unfinished(path));
    return opened(`${address}?mode=ro&immutable=1`, READING);
  }
}

const unfinished = (path: string): string =>
  `The newest changes of "${path}" are still in "${path}-wal", and SQLite may not write here to join them. Copy both into a folder that may be written, and let DATABASE_URL name the copy.`;

function opened(path: string, pragmas: string): Libsql.Database {
  const database = new Libsql(path);
  try {
    database.exec(pragmas);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/**
 * `wal`: others read while one writes. `full`: a committed row has reached the disk, so it survives a killed program and
 * a power cut alike. `secure_delete`: deleted text is overwritten with zeros. Waiting for another writer is done by us
 * and not by SQLite, which would hold up the whole program meanwhile.
 */
const PRAGMAS = `
  pragma busy_timeout = 0;
  pragma journal_mode = wal;
  pragma synchronous = full;
  pragma foreign_keys = on;
  pragma secure_delete = on;
`;

/** The question shows at once whether it can be read at all. */
const READING = `
  pragma busy_timeout = 0;
  pragma query_only = on;
  select count(*) from sqlite_schema;
`;

/** The log of changes still holds old text until all of it is in the database, and it is cut off. */
async function scrub(sql: Sql): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const { rows } = await raw<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(sql);
    if (rows.every(({ busy }) => busy === 0)) return;
    await pause(50); // somebody reads; if that goes on, it is done next time
  }
}

async function damage(path: string, sql: Sql): Promise<string | null> {
  const { rows } = await raw<{ quickCheck: string }>`pragma quick_check(1)`.execute(sql);
  const said = rows[0]?.quickCheck ?? '';
  if (said === 'ok') return null;
  const line = said.split('\n').find((text) => text !== '' && !text.startsWith('***'));
  return damageAdvice(path, line ?? 'its check fails');
}

class ImmediateDialect extends SqliteDialect {
  readonly #open: () => Libsql.Database;
  readonly #guard: () => FileGuard | null;

  constructor(open: () => Libsql.Database, guard: () => FileGuard | null) {
    super({ database: async () => open() });
    this.#open = open;
    this.#guard = guard;
  }

  override createDriver(): ImmediateDriver {
    return new ImmediateDriver(this.#open, this.#guard);
  }
}

/**
 * Takes the right to write at once: a transaction that reads first and asks later may be refused halfway. By `exec`, since
 * a prepared statement of libsql that was refused stays in progress, and nothing can be committed beside it.
 */
class ImmediateDriver extends SqliteDriver {
  #database: Libsql.Database | undefined;
  #guard: FileGuard | null = null;

  constructor(open: () => Libsql.Database, guard: () => FileGuard | null) {
    super({
      database: async () => {
        this.#database = open();
        this.#guard = guard();
        return this.#database;
      },
    });
  }

  override async beginTransaction(): Promise<void> {
    this.#guard?.check();
    this.#database?.exec('begin immediate');
  }

  override async commitTransaction(): Promise<void> {
    this.#database?.exec('commit');
  }

  override async rollbackTransaction(): Promise<void> {
    if (this.#database?.inTransaction) this.#database.exec('rollback'); // some faults have done so already
  }

  /** libsql closes files only when its statements are collected, and leaves the newest changes in the log beside the database. */
  override async destroy(): Promise<void> {
    try {
      this.#database?.exec('pragma wal_checkpoint(truncate)');
    } catch {
      // whatever stops it, the next start joins them
    }
    return super.destroy();
  }
}
