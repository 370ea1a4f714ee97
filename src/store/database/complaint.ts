import { StoreUnavailable } from '../../requests/request-store.ts';
import type { Database } from './database.ts';

const AWAY = 'The database does not answer. Rolecall goes on as soon as it does.';
const HEARTBEAT = 'heartbeat';

/** Tries to keep something; gives one sentence on why that does not work, or null. */
export async function complaintOf(database: Database, now: number): Promise<string | null> {
  const { read, engine } = database;
  try {
    await beat(database, now);
    return await read((sql) => engine.obstacle(sql));
  } catch (error) {
    return engine.complaint(error instanceof StoreUnavailable ? error.cause : error) ?? AWAY;
  }
}

/** A row that whoever looks after the program overwrites again and again. */
async function beat({ write }: Database, now: number): Promise<void> {
  await write((sql) =>
    sql
      .insertInto('leases')
      .values({ name: HEARTBEAT, until: now })
      .onConflict((clash) => clash.column('name').doUpdateSet({ until: now }))
      .execute(),
  );
}
