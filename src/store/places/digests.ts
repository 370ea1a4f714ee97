import type { Sql } from '../database/schema.ts';
import { errandRows, insertErrandRows } from '../errands/errand-rows.ts';

/** Longer than any day, wherever it begins. */
const KEPT = 3 * 24 * 3_600_000;

/** The lease says that the day has had its list; with the errand, in one transaction. */
export async function startDigest(sql: Sql, channel: string, day: string, at: number): Promise<boolean> {
  const id = `digest ${channel} ${day}`;
  const first = await sql
    .insertInto('leases')
    .values({ name: id, until: at + KEPT })
    .onConflict((clash) => clash.column('name').doNothing())
    .returning('name')
    .executeTakeFirst();
  if (!first) return false;
  const cause = { id, subject: channel, request: null, position: at, step: 1, at };
  await insertErrandRows(sql, errandRows([{ kind: 'digest', channel }], cause));
  return true;
}

export async function digestWishes(sql: Sql): Promise<ReadonlyMap<string, boolean>> {
  const rows = await sql
    .selectFrom('ways')
    .select(['channel', 'digest'])
    .where('digest', 'is not', null)
    .execute();
  return new Map(rows.map(({ channel, digest }) => [channel, digest === 1]));
}
