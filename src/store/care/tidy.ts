import type { Database } from '../database/database.ts';
import type { Sql } from '../database/schema.ts';
import { bumpRevision } from '../learning/correction-revision.ts';

const DAY = 24 * 60 * 60_000;
/** Slack repeats a delivery for minutes; where an app has asked for delayed events, once an hour for a day. */
const KEEP_DELIVERIES = 3 * DAY;
/** After the last word in them. */
const KEEP_THREADS = 30 * DAY;
/** After their end, since the clocks of replicas differ. */
const KEEP_LEASES = DAY;
const USUAL = 365 * DAY;

/** Figures are asked for of so long at most. */
const LEAST_FIGURES = 31 * DAY;

/** Deletes what has outlived its time. `keep`: for how long what people said or keep for themselves stays, in milliseconds. */
export async function tidy(
  { patiently: { read, write }, engine }: Database,
  now: number,
  keep: number = USUAL,
): Promise<void> {
  await write(async (sql) => {
    await sql
      .deleteFrom('deliveries')
      .where('at', '<', now - KEEP_DELIVERIES)
      .execute();
    await sql
      .deleteFrom('threads')
      .where('at', '<', now - KEEP_THREADS)
      .execute();
    await sql
      .deleteFrom('leases')
      .where('until', '<', now - KEEP_LEASES)
      .execute();
    await sql
      .deleteFrom('feedback')
      .where('at', '<', now - keep)
      .execute();
    const outlived = await sql
      .deleteFrom('teachings')
      .where('at', '<', now - keep)
      .executeTakeFirst();
    if (outlived.numDeletedRows > 0) await bumpRevision(sql);
    await sql
      .deleteFrom('tallies')
      .where('day', '<', now - Math.max(keep, LEAST_FIGURES))
      .execute();
    await sql
      .updateTable('reviews')
      .set({ reviewer: null })
      .where('reviewedAt', '<', now - keep)
      .execute();
    await forgetUnused(sql, now, now - keep);
  });
  await read((sql) => engine.scrub(sql));
}

/** What people keep for themselves goes all at once, when they have used none of it since `before`. */
async function forgetUnused(sql: Sql, now: number, before: number): Promise<void> {
  await sql.updateTable('preferences').set({ usedAt: now }).where('usedAt', 'is', null).execute();
  const onSheet = sql.selectFrom('growth').select('person').where('at', '>=', before);
  await sql
    .deleteFrom('preferences')
    .where('usedAt', '<', before)
    .where('person', 'not in', onSheet)
    .execute();
  const users = sql.selectFrom('preferences').select('person').where('usedAt', '>=', before);
  await sql
    .deleteFrom('growth')
    .where('person', 'not in', users)
    .where('person', 'not in', sql.selectFrom('growth').select('person').where('at', '>=', before))
    .execute();
}
