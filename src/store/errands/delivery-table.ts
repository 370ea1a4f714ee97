import type { Database } from '../database/database.ts';

/** Which events were delivered before, to whichever replica, for three days. */
export interface Deliveries {
  isFirst(key: string, now: number): Promise<boolean>;
}

export function createDeliveryTable({ write }: Database): Deliveries {
  return {
    isFirst: (key, now) =>
      write(async (sql) => {
        const first = await sql
          .insertInto('deliveries')
          .values({ key, at: now })
          .onConflict((clash) => clash.column('key').doNothing())
          .returning('key')
          .executeTakeFirst();
        return first !== undefined;
      }),
  };
}
