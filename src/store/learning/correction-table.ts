import type { Correction, CorrectionStore, KnownCorrection } from '../../requests/moves/correction.ts';
import type { Database } from '../database/database.ts';
import type { CorrectionRow, Sql } from '../database/schema.ts';
import { bumpRevision, readRevision } from './correction-revision.ts';
import { listTeachings, putTeaching, settleTeachings } from './teaching-rows.ts';

export function createCorrectionTable({ read, write }: Database): CorrectionStore {
  return {
    list: () =>
      read(async (sql) => {
        const all = [...(await listCorrections(sql)), ...(await listTeachings(sql))];
        return all.toSorted((a, b) => a.at - b.at);
      }),
    teach: (teaching) => write((sql) => putTeaching(sql, teaching)),
    revision: () => read(readRevision),
    settle: (requests, state) =>
      write(async (sql) => {
        const settled = await sql
          .updateTable('corrections')
          .set({ state })
          .where('request', 'in', requests)
          .where('state', '=', 'open')
          .returning('request as id')
          .execute();
        const all = [...settled, ...(await settleTeachings(sql, requests, state))].map(({ id }) => id);
        if (all.length > 0) await bumpRevision(sql);
        return all;
      }),
  };
}

/** What the router learns from a request: the latest counts, null takes it back, undefined leaves it as it is. */
export async function putCorrection(
  sql: Sql,
  request: string,
  correction: Correction | 'earned' | null | undefined,
): Promise<void> {
  if (correction === undefined) return;
  const isOther = correction === null ? await takeBack(sql, request) : await teach(sql, request, correction);
  if (isOther) await bumpRevision(sql);
}

/** What an author has made an example of, stays one. */
async function takeBack(sql: Sql, request: string): Promise<boolean> {
  const { numDeletedRows } = await sql
    .deleteFrom('corrections')
    .where('request', '=', request)
    .where('state', 'in', ['pending', 'open'])
    .executeTakeFirst();
  return numDeletedRows > 0;
}

async function teach(sql: Sql, request: string, correction: Correction | 'earned'): Promise<boolean> {
  if (correction !== 'earned') {
    await upsert(sql, rowOf({ ...correction, request }));
    return true;
  }
  const { numUpdatedRows } = await sql
    .updateTable('corrections')
    .set({ state: 'open' })
    .where('request', '=', request)
    .where('state', '=', 'pending')
    .executeTakeFirst();
  return numUpdatedRows > 0;
}

async function upsert(sql: Sql, row: CorrectionRow): Promise<void> {
  const { request: _, ...values } = row;
  await sql
    .insertInto('corrections')
    .values(row)
    .onConflict((clash) => clash.column('request').doUpdateSet(values))
    .execute();
}

async function listCorrections(sql: Sql): Promise<readonly KnownCorrection[]> {
  const rows = await sql
    .selectFrom('corrections')
    .innerJoin('requests', 'requests.id', 'corrections.request')
    .selectAll('corrections')
    .select(({ fn, selectFrom }) => {
      const passer = selectFrom('events')
        .select('events.actor')
        .whereRef('events.request', '=', 'corrections.request')
        .where('events.kind', '=', 'passed')
        .orderBy('events.position', 'desc')
        .limit(1);
      return fn.coalesce(passer, 'requests.asker').as('person');
    })
    .orderBy('corrections.at')
    .orderBy('corrections.request')
    .execute();
  return rows.map((row) => ({ ...row, isPublic: row.isPublic === 1 }));
}

const rowOf = ({ request, text, role, instead, isPublic, at, state }: Correction): CorrectionRow => ({
  request,
  text,
  role,
  instead,
  isPublic: Number(isPublic),
  at,
  state,
});
