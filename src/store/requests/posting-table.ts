import type { Posting } from '../../requests/request-store.ts';
import type { Sql } from '../database/schema.ts';
import { telling } from '../errands/errand-json.ts';

export async function postingsOf(sql: Sql, request: string): Promise<readonly Posting[]> {
  const rows = await sql
    .selectFrom('postings')
    .selectAll()
    .where('request', '=', request)
    .orderBy('ts')
    .execute();
  return rows.map(({ kind, detail, ...at }) => ({ ...at, kind, telling: telling.parse(JSON.parse(detail)) }));
}

export async function notePostings(sql: Sql, postings: readonly Posting[]): Promise<void> {
  for (const { request, channel, ts, kind, telling: shown } of postings)
    await sql
      .insertInto('postings')
      .values({ request, channel, ts, kind, detail: JSON.stringify(shown) })
      .onConflict((clash) =>
        clash.columns(['request', 'channel', 'ts']).doUpdateSet({ detail: JSON.stringify(shown) }),
      )
      .execute();
}
