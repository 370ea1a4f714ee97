import type { Database } from '../database/database.ts';
import type { Sql } from '../database/schema.ts';
import { bumpRevision } from '../learning/correction-revision.ts';

/** Few enough to be deleted in a moment. */
const AT_ONCE = 100;

/** Deletes requests that were closed before, with their events, errands and corrections; gives how many. */
export async function forgetClosedBefore(database: Database, time: number): Promise<number> {
  let all = 0;
  for (let some = AT_ONCE; some === AT_ONCE; all += some) {
    some = await database.patiently.write((sql) => forgetSome(sql, time));
  }
  if (all > 0) await database.patiently.read((sql) => database.engine.scrub(sql));
  return all;
}

/** What belongs to a request refers to it in the tables, and goes with it. */
async function forgetSome(sql: Sql, time: number): Promise<number> {
  const oldest = sql
    .selectFrom('requests')
    .select('id')
    .where('closedAt', '<', time)
    .where('state', 'in', ['resolved', 'cancelled'])
    .limit(AT_ONCE);
  const { numDeletedRows } = await sql
    .deleteFrom('requests')
    .where('id', 'in', oldest)
    .where('closedAt', '<', time) // again, for one that is reopened at this moment
    .executeTakeFirst();
  if (numDeletedRows > 0) await bumpRevision(sql);
  return Number(numDeletedRows);
}
