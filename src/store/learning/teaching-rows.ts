import type { KnownCorrection, Teaching } from '../../requests/moves/correction.ts';
import type { Sql } from '../database/schema.ts';
import { bumpRevision } from './correction-revision.ts';

/** As corrections, each under its own id in place of a request's. */
export async function listTeachings(sql: Sql): Promise<KnownCorrection[]> {
  const rows = await sql.selectFrom('teachings').selectAll().orderBy('at').orderBy('id').execute();
  return rows.map(({ id, ...row }) => ({
    ...row,
    request: id,
    instead: null,
    isPublic: true,
    isTaught: true,
  }));
}

/** A later one of the same words counts in place of an earlier one. */
export async function putTeaching(sql: Sql, { id, ...values }: Teaching): Promise<void> {
  const row = { ...values, state: 'open' as const };
  await sql
    .insertInto('teachings')
    .values({ id, ...row })
    .onConflict((clash) => clash.column('id').doUpdateSet(row))
    .execute();
  await bumpRevision(sql);
}

export const settleTeachings = (sql: Sql, ids: readonly string[], state: 'accepted' | 'dropped') =>
  sql
    .updateTable('teachings')
    .set({ state })
    .where('id', 'in', ids)
    .where('state', '=', 'open')
    .returning('id')
    .execute();
