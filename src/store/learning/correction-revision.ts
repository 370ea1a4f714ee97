import { sql as raw } from 'kysely';
import type { Sql } from '../database/schema.ts';

const REVISION = 'corrections';

/** Tells every replica that there are other corrections than before. */
export async function bumpRevision(sql: Sql): Promise<void> {
  await sql
    .insertInto('counters')
    .values({ name: REVISION, value: 1 })
    .onConflict((clash) => clash.column('name').doUpdateSet({ value: raw`counters.value + 1` }))
    .execute();
}

export async function readRevision(sql: Sql): Promise<number> {
  const row = await sql
    .selectFrom('counters')
    .select('value')
    .where('name', '=', REVISION)
    .executeTakeFirst();
  return row?.value ?? 0;
}
