import { rmSync } from 'node:fs';
import { sql as raw } from 'kysely';
import type { Log } from '../../log.ts';
import { createEmpty } from '../engines/sqlite-file-guard.ts';
import { openDatabaseToInspect } from '../open-database.ts';

/**
 * Writes a whole, compact copy of a SQLite database into a new file, which only its owner may read, while others go on
 * reading and writing it. Rejects as `openStore` does, and where the file is there or cannot be written.
 */
export async function backUp(url: string, file: string, log: Log): Promise<void> {
  const database = await openDatabaseToInspect(url, log);
  try {
    createEmpty(file);
    await database
      .read(async (sql) => {
        await raw`pragma query_only = off`.execute(sql); // else it may not even write elsewhere
        await raw`vacuum into ${file}`.execute(sql);
      })
      .catch((error: unknown) => {
        rmSync(file, { force: true }); // half a copy is none
        throw error;
      });
  } finally {
    await database.close();
  }
}
