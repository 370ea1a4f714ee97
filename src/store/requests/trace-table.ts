import type { Trace } from '../../requests/request-store.ts';
import type { Sql } from '../database/schema.ts';

export async function tracesOf(sql: Sql, request: string): Promise<readonly Trace[]> {
  const rows = await sql
    .selectFrom('traces')
    .select(['recipient', 'channel', 'ts'])
    .where('request', '=', request)
    .orderBy('ts')
    .execute();
  return rows.map(({ recipient: to, ...at }) => ({ to, ...at }));
}

export async function noteTrace(sql: Sql, request: string, { to, channel, ts }: Trace): Promise<void> {
  await sql
    .insertInto('traces')
    .values({ request, recipient: to, channel, ts })
    .onConflict((clash) => clash.columns(['channel', 'ts']).doNothing())
    .execute();
}
