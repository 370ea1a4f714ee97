import { sql as raw } from 'kysely';
import type { Database } from '../database/database.ts';

const DAY = 24 * 60 * 60_000;
const dayOf = (time: number): number => Math.floor(time / DAY) * DAY;

/** Counts without words: how often something happened on a day (in UTC), such as "unanswered". */
export interface Tallies {
  add(what: string, at: number): Promise<void>;
  /** The day of `from` counts whole. */
  since(what: string, from: number): Promise<number>;
}

export function createTallyTable({ read, write }: Database): Tallies {
  return {
    add: (what, at) =>
      write(async (sql) => {
        await sql
          .insertInto('tallies')
          .values({ what, day: dayOf(at), count: 1 })
          .onConflict((clash) =>
            clash.columns(['what', 'day']).doUpdateSet({ count: raw`tallies.count + 1` }),
          )
          .execute();
      }),
    since: (what, from) =>
      read(async (sql) => {
        const row = await sql
          .selectFrom('tallies')
          .select(raw<number>`coalesce(sum(count), 0)`.as('times'))
          .where('what', '=', what)
          .where('day', '>=', dayOf(from))
          .executeTakeFirstOrThrow();
        return row.times;
      }),
  };
}
