import type { Posting } from '../../requests/request-store.ts';
import type { PostingRow, Sql } from '../database/schema.ts';
import { parseShown } from '../errands/errand-json.ts';

export async function postingsOf(sql: Sql, request: string): Promise<readonly Posting[]> {
  const all = sql.selectFrom('postings').selectAll().where('request', '=', request);
  return (await all.orderBy('ts').execute()).flatMap(postingOf);
}

export async function postingsAt(sql: Sql, channel: string, ts: string): Promise<readonly Posting[]> {
  const all = sql.selectFrom('postings').selectAll().where('channel', '=', channel).where('ts', '=', ts);
  return (await all.orderBy('request').execute()).flatMap(postingOf);
}

function postingOf({ request, channel, ts, detail }: PostingRow): Posting[] {
  const shown = parseShown(detail);
  return shown === null ? [] : [{ request, channel, ts, shown }];
}

export async function notePostings(sql: Sql, postings: readonly Posting[]): Promise<void> {
  for (const { shown, ...at } of postings)
    await sql
      .insertInto('postings')
      .values({ ...at, kind: shown.kind, detail: JSON.stringify(shown) })
      .onConflict((clash) =>
        clash.columns(['request', 'channel', 'ts']).doUpdateSet({ detail: JSON.stringify(shown) }),
      )
      .execute();
}

/** Whether somebody is still on it is asked no more of whoever is forgotten. */
export async function forgetInPostings(sql: Sql, person: string): Promise<void> {
  await sql.deleteFrom('postings').where('detail', 'like', `%"${person}"%`).execute();
}
