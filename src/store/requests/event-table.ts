import { sql as raw } from 'kysely';
import type { RequestEvent } from '../../requests/request.ts';
import type { Sql } from '../database/schema.ts';
import { eventOf } from './request-row.ts';

/** Clashes where the event's key has been used. */
export async function insertEvent(sql: Sql, event: RequestEvent): Promise<void> {
  await sql.insertInto('events').values(rowOf(sql, event)).execute();
}

/** The same, but what is there already is left alone. No two of them are of the same request. */
export async function insertEventsOnce(sql: Sql, events: readonly RequestEvent[]): Promise<void> {
  if (events.length === 0) return;
  await sql
    .insertInto('events')
    .values(events.map((event) => rowOf(sql, event)))
    .onConflict((clash) => clash.column('key').doNothing())
    .execute();
}

function rowOf(sql: Sql, { request, kind, at, actor, role, detail, key }: RequestEvent) {
  const position = sql
    .selectFrom('events')
    .where('request', '=', request)
    .select(raw<number>`coalesce(max(position), 0) + 1`.as('next'));
  return { request, kind, at, actor, role, detail, key, position };
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
