import type { CardPlace } from '../../requests/errands/errand.ts';
import type { Sql } from '../database/schema.ts';

/** The request is about to leave its card, which stays where it is. */
export async function noteLeft(sql: Sql, request: string, version: number | null = null): Promise<void> {
  const card = await sql
    .selectFrom('requests')
    .select(['channel', 'cardTs'])
    .where('id', '=', request)
    .$if(version !== null, (query) => query.where('version', '=', version ?? 0))
    .executeTakeFirst();
  if (card?.channel && card.cardTs) await putLeft(sql, request, { channel: card.channel, ts: card.cardTs });
}

export async function putLeft(sql: Sql, request: string, { channel, ts }: CardPlace): Promise<void> {
  await sql
    .insertInto('departed')
    .values({ channel, ts, request })
    .onConflict((clash) => clash.columns(['channel', 'ts']).doNothing())
    .execute();
}
