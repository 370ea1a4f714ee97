import type { Log } from '../../log.ts';
import type { Protection } from '../engines/engine.ts';
import { MIGRATIONS, newestOf } from '../migrations/list.ts';
import { openDatabaseToInspect } from '../open-database.ts';
import { createChannelTable, type KnownChannels } from '../places/channel-table.ts';
import type { Database } from './database.ts';
import { readVersion } from './schema-version.ts';

/** A database as it was found. */
export interface Inspection {
  /** Version of its tables; 0 where there are none yet. */
  readonly version: number;
  /** The version that this program works with. */
  readonly known: number;
  /** What is damaged, and what to do; null where nothing is. */
  readonly damage: string | null;
  /** What keeps it from being written; null where nothing is known to. */
  readonly obstacle: string | null;
  readonly protection: Protection | null;
  readonly channels: Pick<KnownChannels, 'idOf'>;
  close(): Promise<void>;
}

/** Opens a database and changes nothing in it. Rejects as `openStore` does. */
export async function inspectDatabase(url: string, log: Log): Promise<Inspection> {
  const database = await openDatabaseToInspect(url, log);
  return {
    version: await readVersion(database),
    known: newestOf(MIGRATIONS),
    damage: await damageIn(database),
    obstacle: await obstacleTo(database),
    protection: await database.read((sql) => database.engine.protection(sql)).catch(() => null),
    channels: createChannelTable(database),
    close: () => database.close(),
  };
}

/** Some damage is found by looking for it, some stops the search. */
function damageIn({ read, engine }: Database): Promise<string | null> {
  return read((sql) => engine.damage(sql)).catch((error: unknown) => sentenceOf(error, engine.advice));
}

function obstacleTo({ read, engine }: Database): Promise<string | null> {
  return read((sql) => engine.obstacle(sql)).catch((error: unknown) => sentenceOf(error, engine.advice));
}

function sentenceOf(error: unknown, advice: (error: unknown) => string | null): string {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return advice(cause) ?? (error instanceof Error ? error.message : String(error));
}
