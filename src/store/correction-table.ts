import { sql as raw } from 'kysely';
import type { Correction, CorrectionStore } from '../requests/correction.ts';
import type { Database } from './database.ts';
import type { CorrectionRow, Sql } from './schema.ts';

const REVISION = 'corrections';

export function createCorrectionTable({ read, write }: Database): CorrectionStore {
  return {
    list: () => read(listCorrections),
    revision: () => read(readRevision),
    settle: (requests, state) =>
      write(async (sql) => {
        const settled = await sql
          .updateTable('corrections')
          .set({ state })
          .where('request', 'in', requests)
          .where('state', '=', 'open')
          .returning('request')
          .execute();
        if (settled.length > 0) await bumpRevision(sql);
        return settled.map(({ request }) => request);
      }),
  };
}

/** What the router learns from a request: the latest counts, null takes it back, undefined leaves it as it is. */
export async function putCorrection(
  sql: Sql,
  request: string,
  correction: Correction | null | undefined,
): Promise<void> {
  if (correction === undefined) return;
  if (correction === null) await sql.deleteFrom('corrections').where('request', '=', request).execute();
  else await upsert(sql, rowOf({ ...correction, request }));
  await bumpRevision(sql);
}

async function upsert(sql: Sql, row: CorrectionRow): Promise<void> {
  const { request: _, ...values } = row;
  await sql
    .insertInto('corrections')
    .values(row)
    .onConflict((clash) => clash.column('request').doUpdateSet(values))
    .execute();
}

export async function bumpRevision(sql: Sql): Promise<void> {
  await sql
    .insertInto('counters')
    .values({ name: REVISION, value: 1 })
    .onConflict((clash) => clash.column('name').doUpdateSet({ value: raw`counters.value + 1` }))
    .execute();
}

async function readRevision(sql: Sql): Promise<number> {
  const row = await sql
    .selectFrom('counters')
    .select('value')
    .where('name', '=', REVISION)
    .executeTakeFirst();
  return row?.value ?? 0;
}

async function listCorrections(sql: Sql): Promise<readonly Correction[]> {
  const rows = await sql.selectFrom('corrections').selectAll().orderBy('at').orderBy('request').execute();
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
