import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { sql as raw, SqliteDialect, SqliteDriver } from 'kysely';
import Libsql from 'libsql';
import type { Sql } from '../schema.ts';
import { sqliteFile } from '../sqlite-file.ts';
import type { Engine } from './engine.ts';
import { errorCode } from './error-code.ts';

const IN_MEMORY = ':memory:';
const PASSING = /^SQLITE_(?:BUSY|LOCKED)/;
const UNAVAILABLE = /^SQLITE_(?:BUSY|LOCKED|IOERR|CANTOPEN|FULL|READONLY|PROTOCOL)/;
const FOLDER = /^(?:EACCES|EROFS|ENOSPC|EPERM|ENOTDIR|EEXIST)$/;
const CLASH = ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'];

/** A database in one file, which is created with its folder; `file::memory:` has none and ends with the program. */
export function createSqlite(url: string): Engine {
  const path = sqliteFile(url) ?? IN_MEMORY;
  return {
    dialect: new ImmediateDialect(() => open(path)),
    hasRowLocks: false,
    isPassing: (error) => PASSING.test(errorCode(error)),
    isUnavailable,
    isClash: (error) => CLASH.includes(errorCode(error)),
    lockSchema: async () => {}, // every transaction here is alone from its first moment
    scrub,
    advice: (error) => advice(path, error),
  };
}

function advice(path: string, error: unknown): string | null {
  const code = errorCode(error);
  if (code === 'SQLITE_NOTADB')
    return `"${path}" is no SQLite database. Move the file away, or let DATABASE_URL name another, such as file:data/rolecall.db.`;
  if (!isUnavailable(error)) return null;
  return (
    `The database file "${path}" cannot be used (${code || 'it cannot be opened'}). Rolecall must be allowed to write it and ` +
    'its folder, and the disk must have room. DATABASE_URL says where the file lies.'
  );
}

function open(path: string): Libsql.Database {
  if (path !== IN_MEMORY) mkdirSync(dirname(path), { recursive: true });
  const database = new Libsql(path);
  try {
    database.exec(PRAGMAS);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
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

/** The log of changes still holds old text until all of it is in the database, and it is cut off. */
async function scrub(sql: Sql): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt++) {
    const { rows } = await raw<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(sql);
    if (rows.every(({ busy }) => busy === 0)) return;
    await pause(50); // somebody reads; if that goes on, it is done next time
  }
}

/** Before there is a connection, libsql throws errors without a code, and making the folder throws Node's. */
const isUnavailable = (error: unknown): boolean =>
  UNAVAILABLE.test(errorCode(error)) ||
  FOLDER.test(errorCode(error)) ||
  (error instanceof Error && error.message.startsWith('ConnectionFailed'));

class ImmediateDialect extends SqliteDialect {
  readonly #open: () => Libsql.Database;

  constructor(open: () => Libsql.Database) {
    super({ database: async () => open() });
    this.#open = open;
  }

  override createDriver(): ImmediateDriver {
    return new ImmediateDriver(this.#open);
  }
}

/**
 * Takes the right to write at once: a transaction that reads first and asks later may be refused halfway. By `exec`, since
 * a prepared statement of libsql that was refused stays in progress, and nothing can be committed beside it.
 */
class ImmediateDriver extends SqliteDriver {
  #database: Libsql.Database | undefined;

  constructor(open: () => Libsql.Database) {
    super({
      database: async () => {
        this.#database = open();
        return this.#database;
      },
    });
  }

  override async beginTransaction(): Promise<void> {
    this.#database?.exec('begin immediate');
  }

  override async commitTransaction(): Promise<void> {
    this.#database?.exec('commit');
  }

  override async rollbackTransaction(): Promise<void> {
    if (this.#database?.inTransaction) this.#database.exec('rollback'); // some faults have done so already
  }
}
