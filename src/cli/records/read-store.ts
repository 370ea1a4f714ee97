import { existsSync } from 'node:fs';
import { readSettings, SettingsError } from '../../config.ts';
import { createLog, type Log } from '../../log.ts';
import { StoreUnavailable } from '../../requests/request-store.ts';
import { sqliteFile } from '../../store/database/sqlite-file.ts';
import { openStoreToChange, openStoreToRead, type Store } from '../../store/store.ts';
import type { Arguments, Terminal } from '../command.ts';

/**
 * What `read` finds in the store, which it does not change. Null, and said so, where nothing has ever been kept: a command that only reads makes no
 * database, and does not update one. Throws `SettingsError` where the database cannot be used.
 */
export function readStore<T>(
  args: Arguments,
  terminal: Terminal,
  read: (store: Store) => Promise<T>,
): Promise<T | null> {
  return withStore(args, terminal, openStoreToRead, read);
}

/** The same for a command that changes what is kept. */
export function changeStore<T>(
  args: Arguments,
  terminal: Terminal,
  change: (store: Store) => Promise<T>,
): Promise<T | null> {
  return withStore(args, terminal, openStoreToChange, change);
}

/** The log of a command: only what goes wrong. */
export const quietLog = (terminal: Terminal): Log => createLog('error', terminal.error, () => new Date());

/** What the store says while it is opened is a sentence that says what to do. */
export function inSentences(error: unknown): never {
  throw error instanceof Error ? new SettingsError(error.message) : error;
}

async function withStore<T>(
  { contentDir }: Arguments,
  terminal: Terminal,
  open: (url: string, log: Log) => Promise<Store>,
  work: (store: Store) => Promise<T>,
): Promise<T | null> {
  const { databaseUrl } = readSettings(contentDir === undefined ? {} : { contentDir });
  const file = sqliteFile(databaseUrl);
  if (file !== null && !existsSync(file)) {
    terminal.error(
      `There is no database at "${file}" yet: Rolecall makes it when the bot first starts. If it lies elsewhere, say so with DATABASE_URL.`,
    );
    return null;
  }
  const store = await open(databaseUrl, quietLog(terminal)).catch(inSentences);
  return work(store)
    .catch(explain)
    .finally(() => store.close());
}

function explain(error: unknown): never {
  throw error instanceof StoreUnavailable ? new SettingsError(error.message) : error;
}
