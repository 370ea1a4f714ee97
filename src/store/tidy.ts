import type { Database } from './database.ts';

const DAY = 24 * 60 * 60_000;
/** Slack repeats a delivery for minutes, not for days. */
const KEEP_DELIVERIES = DAY;
/** After the last word in them. */
const KEEP_THREADS = 30 * DAY;
/** After their end, since the clocks of replicas differ. */
const KEEP_LEASES = DAY;
const KEEP_FEEDBACK = 365 * DAY;

/** Deletes what has outlived its time. */
export async function tidy({ read, write, engine }: Database, now: number): Promise<void> {
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
      .where('at', '<', now - KEEP_FEEDBACK)
      .execute();
  });
  await read((sql) => engine.scrub(sql));
}
