import type { Leases } from '../../requests/jobs/leases.ts';
import type { Database } from '../database/database.ts';

/** One statement decides: the row is ours if it was not there, or if its time was over. */
export function createLeaseTable({ patiently: { write } }: Database): Leases {
  return {
    take: (name, now, until) =>
      write(async (sql) => {
        const taken = await sql
          .insertInto('leases')
          .values({ name, until })
          .onConflict((clash) => clash.column('name').doUpdateSet({ until }).where('leases.until', '<=', now))
          .returning('name')
          .executeTakeFirst();
        return taken !== undefined;
      }),
  };
}
