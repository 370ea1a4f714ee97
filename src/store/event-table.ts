import { type InsertQueryBuilder, type InsertResult, sql as raw } from 'kysely';
import type { RequestEvent } from '../requests/request.ts';
import { eventOf } from './request-row.ts';
import type { Sql, Tables } from './schema.ts';

/** Clashes where the event's key has been used. */
export async function insertEvent(sql: Sql, event: RequestEvent): Promise<void> {
  await insertion(sql, event).execute();
}

/** The same, but an event that is there already is left alone. */
export async function insertEventOnce(sql: Sql, event: RequestEvent): Promise<void> {
  await insertion(sql, event)
    .onConflict((clash) => clash.column('key').doNothing())
    .execute();
}

function insertion(sql: Sql, event: RequestEvent): InsertQueryBuilder<Tables, 'events', InsertResult> {
  const { request, kind, at, actor, role, detail, key } = event;
  const position = sql
    .selectFrom('events')
    .where('request', '=', request)
    .select(raw<number>`coalesce(max(position), 0) + 1`.as('next'));
  return sql.insertInto('events').values({ request, kind, at, actor, role, detail, key, position });
}

export async function readEvents(sql: Sql, request?: string): Promise<readonly RequestEvent[]> {
  const rows = await sql
    .selectFrom('events')
    .selectAll()
    .$if(request !== undefined, (query) => query.where('request', '=', request ?? ''))
    .orderBy('at')
    .orderBy('request')
    .orderBy('position')
    .execute();
  return rows.map(eventOf);
}

/** The request to which the event with this key happened; null where the key has not been used. */
export async function requestOfEvent(sql: Sql, key: string): Promise<string | null> {
  const row = await sql.selectFrom('events').select('request').where('key', '=', key).executeTakeFirst();
  return row?.request ?? null;
}
