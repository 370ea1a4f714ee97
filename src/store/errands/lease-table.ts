import type { Leases } from '../../requests/jobs/leases.ts';
import type { Database } from '../database/database.ts';

/**
 * One statement decides: the row is ours if it was not there, or if its time was over. One that ends later than whoever takes it
 * now could have it twice over was taken while a clock ran ahead: that clock put right, nobody waits for it.
 */
export function createLeaseTable({ patiently: { write } }: Database): Leases {
  return {
    take: (name, now, until) =>
      write(async (sql) => {
        const taken = await sql
          .insertInto('leases')
          .values({ name, until })
          .onConflict((clash) =>
            clash
              .column('name')
              .doUpdateSet({ until })
              .where(({ or, eb }) =>
                or([eb('leases.until', '<=', now), eb('leases.until', '>', now + 2 * (until - now))]),
              ),
          )
          .returning('name')
          .executeTakeFirst();
        return taken !== undefined;
      }),
  };
}
