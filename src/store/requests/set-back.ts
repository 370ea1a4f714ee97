import { sql as raw } from 'kysely';
import type { Sql } from '../database/schema.ts';

/** The clocks of replicas differ. */
const CLOCKS_APART = 5 * 60_000;

/**
 * Sets back what was written while a clock ran ahead, by as much as it did: each wait keeps its length, and begins now. Gives how
 * many requests that were.
 */
export async function setBack(sql: Sql, now: number): Promise<number> {
  const sooner = (column: string) => raw<number | null>`${raw.ref(column)} - (updated_at - ${now})`;
  const past = (column: string) =>
    raw<number>`case when ${raw.ref(column)} > ${now} then ${sooner(column)} else ${raw.ref(column)} end`;
  const done = await sql
    .updateTable('requests')
    .set({
      ...{ createdAt: past('createdAt'), claimedAt: past('claimedAt'), remindedAt: past('remindedAt') },
      ...{ remindAt: sooner('remindAt'), escalateAt: sooner('escalateAt'), checkAt: sooner('checkAt') },
      updatedAt: now,
    })
    .where('closedAt', 'is', null)
    .where('updatedAt', '>', now + CLOCKS_APART)
    .executeTakeFirst();
  return Number(done.numUpdatedRows);
}
