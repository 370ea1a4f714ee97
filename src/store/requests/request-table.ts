import type { Request } from '../../requests/request.ts';
import type { Change, Written } from '../../requests/request-store.ts';
import type { Database } from '../database/database.ts';
import type { RequestRow, Sql } from '../database/schema.ts';
import { causedByChange, insertErrands } from '../errands/errand-rows.ts';
import { putCorrection } from '../learning/correction-table.ts';
import { insertEvent, requestOfEvent } from './event-table.ts';
import { noteLeft } from './left-cards.ts';
import { patchOf, requestOf, rowOf } from './request-row.ts';
import { putSaid } from './talk-table.ts';

export async function findRequest(sql: Sql, id: string): Promise<Request | null> {
  const row = await sql.selectFrom('requests').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? requestOf(row) : null;
}

export async function listRequests(sql: Sql, limit: number): Promise<readonly Request[]> {
  const newest = sql.selectFrom('requests').selectAll().orderBy('createdAt', 'desc').orderBy('id', 'desc');
  return (await newest.limit(limit).execute()).map(requestOf);
}

export async function routedFrom(sql: Sql, channel: string, ts: string): Promise<Request | null> {
  const row = await sql
    .selectFrom('requests')
    .selectAll()
    .where('sourceChannel', '=', channel)
    .where('sourceTs', '=', ts)
    .where('state', 'in', ['open', 'claimed', 'waiting'])
    .orderBy('createdAt')
    .limit(1)
    .executeTakeFirst();
  return row ? requestOf(row) : null;
}

/** What a cause that has had its effect before leads to is read from what it led to then. */
export async function createRequest(
  { read, write, engine }: Database,
  request: Request,
  first: Omit<Change, 'patch'>,
): Promise<Request> {
  try {
    return await write(async (sql) => {
      const row = await sql
        .insertInto('requests')
        .values(rowOf(request))
        .returningAll()
        .executeTakeFirstOrThrow();
      await addEffects(sql, row, first);
      return requestOf(row);
    });
  } catch (error) {
    const made = engine.isClash(error) ? await read((sql) => requestMadeBy(sql, first.event.key)) : null;
    if (made) return made;
    throw error;
  }
}

/** The condition in the update decides between those who change it at the same time. */
export async function changeRequest(
  { write, engine }: Database,
  id: string,
  version: number,
  change: Change,
): Promise<Written> {
  try {
    return await write(async (sql): Promise<Written> => {
      if (change.patch.cardTs === null) await noteLeft(sql, id, version);
      const row = await update(sql, id, version, change);
      if (!row) return { kind: (await requestOfEvent(sql, change.event.key)) ? 'repeated' : 'outrun' };
      await addEffects(sql, row, change);
      return { kind: 'changed', request: requestOf(row) };
    });
  } catch (error) {
    if (engine.isClash(error)) return { kind: 'repeated' };
    throw error;
  }
}

async function update(
  sql: Sql,
  id: string,
  version: number,
  { patch, event }: Change,
): Promise<RequestRow | undefined> {
  return sql
    .updateTable('requests')
    .set({ ...patchOf(patch), version: version + 1, updatedAt: event.at })
    .where('id', '=', id)
    .where('version', '=', version)
    .returningAll()
    .executeTakeFirst();
}

/** A second event with the same key clashes, and takes everything else of the transaction back with it. */
async function addEffects(
  sql: Sql,
  { id, version }: RequestRow,
  { event, errands, correction, said }: Omit<Change, 'patch'>,
): Promise<void> {
  await insertEvent(sql, event);
  await putSaid(sql, id, said);
  await insertErrands(sql, errands, causedByChange(id, version, event.at));
  await putCorrection(sql, id, correction);
}

async function requestMadeBy(sql: Sql, key: string): Promise<Request | null> {
  const id = await requestOfEvent(sql, key);
  return id === null ? null : findRequest(sql, id);
}
