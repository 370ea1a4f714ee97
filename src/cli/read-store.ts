import { existsSync } from 'node:fs';
import { readSettings, SettingsError } from '../config.ts';
import { createLog } from '../log.ts';
import { StoreUnavailable } from '../requests/request-store.ts';
import { sqliteFile } from '../store/sqlite-file.ts';
import { openStore, type Store } from '../store/store.ts';
import type { Arguments, Terminal } from './command.ts';

/**
 * What `read` finds in the store. Null, and said so, where nothing has ever been kept: a command that only reads makes no
 * database. Throws `SettingsError` where the database cannot be reached.
 */
export async function readStore<T>(
  { contentDir }: Arguments,
  terminal: Terminal,
  read: (store: Store) => Promise<T>,
): Promise<T | null> {
  const { databaseUrl } = readSettings(contentDir === undefined ? {} : { contentDir });
  const file = sqliteFile(databaseUrl);
  if (file !== null && !existsSync(file)) {
    terminal.error(
      `There is no database at "${file}" yet: Rolecall makes it when the bot first starts. If it lies elsewhere, say so with DATABASE_URL.`,
    );
    return null;
  }
  const store = await openStore(
    databaseUrl,
    createLog('error', terminal.error, () => new Date()),
  ).catch(explain);
  return read(store)
    .catch(explain)
    .finally(() => store.close());
}

/** The store's own sentences say what to do. */
function explain(error: unknown): never {
  throw error instanceof StoreUnavailable ? new SettingsError(error.message) : error;
}
