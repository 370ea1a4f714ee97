import type { Log } from '../log.ts';
import { createChannelTable, type KnownChannels } from './channel-table.ts';
import { createDatabase, type Database } from './database.ts';
import { MIGRATIONS, newestOf } from './migrations/list.ts';
import { advised, engineFor } from './open-database.ts';

/** A database as it was found. */
export interface Inspection {
  /** Version of its tables; 0 where there are none yet. */
  readonly version: number;
  /** The version that this program works with. */
  readonly known: number;
  readonly channels: Pick<KnownChannels, 'idOf'>;
  close(): Promise<void>;
}

/** Opens a database and changes nothing in it. Rejects as `openStore` does. A missing SQLite file would be created. */
export async function inspectDatabase(url: string, log: Log): Promise<Inspection> {
  const engine = engineFor(url, log);
  const database = createDatabase(engine);
  try {
    const version = await readVersion(database);
    const channels = createChannelTable(database);
    return { version, known: newestOf(MIGRATIONS), channels, close: () => database.close() };
  } catch (error) {
    await database.close().catch(() => {}); // it may never have been open
    throw advised(error, engine);
  }
}

/** In a transaction that could write, so that a file that may only be read is found out. */
function readVersion(database: Database): Promise<number> {
  return database.write(async (sql) => {
    const tables = await sql.introspection.getTables();
    if (!tables.some(({ name }) => name === 'migrations')) return 0;
    const rows = await sql.selectFrom('migrations').select('id').execute();
    return Math.max(0, ...rows.map(({ id }) => id));
  });
}
