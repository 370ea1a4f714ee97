import { sql as raw } from 'kysely';
import type { ErrandAdmin, WaitingErrand } from '../../requests/errands/waiting-errand.ts';
import type { Database } from '../database/database.ts';
import type { ErrandRow, Sql } from '../database/schema.ts';
import { parseErrand } from './errand-json.ts';

const MINUTE = 60_000;
/** So long after its time nobody seems to look for errands at all. */
const UNTOUCHED = 5 * MINUTE;
/** A card should have reached its channel by then. A message to one person may not be wanted, and is given up by itself. */
const CARD_IS_LATE = 15 * MINUTE;

export function createErrandAdmin({ patiently: { read, write } }: Database): ErrandAdmin {
  return {
    list: (now) =>
      read(async (sql) => {
        const rows = await sql.selectFrom('errands').selectAll().orderBy('createdAt').orderBy('id').execute();
        return rows.map((row) => waitingErrandOf(row, now));
      }),
    overdue: (now) =>
      read(async (sql) => {
        const { count } = await overdue(sql, now)
          .select(raw<number>`count(*)`.as('count'))
          .executeTakeFirstOrThrow();
        const row = await overdue(sql, now)
          .selectAll()
          .orderBy('createdAt')
          .orderBy('id')
          .limit(1)
          .executeTakeFirst();
        return { count, oldest: row ? waitingErrandOf(row, now) : null };
      }),
    retry: (ids, now) =>
      write(async (sql) => {
        const put = sql.updateTable('errands').set({ dueAt: now });
        const rows = await put.where('id', 'in', ids).returning('id').execute();
        return rows.map(({ id }) => id);
      }),
    drop: (ids) =>
      write(async (sql) => {
        const rows = await sql.deleteFrom('errands').where('id', 'in', ids).returning('id').execute();
        return rows.map(({ id }) => id);
      }),
  };
}

const overdue = (sql: Sql, now: number) =>
  sql
    .selectFrom('errands')
    .where(({ or, and, eb }) =>
      or([
        and([eb('dueAt', '<=', now - UNTOUCHED), eb('leaseUntil', '<=', now)]),
        and([eb('lane', '=', 'card'), eb('createdAt', '<=', now - CARD_IS_LATE)]),
      ]),
    );

function waitingErrandOf(row: ErrandRow, now: number): WaitingErrand {
  const { id, subject, attempts: failures, createdAt, dueAt, lastError } = row;
  return {
    ...{ id, subject, failures, createdAt, dueAt, lastError },
    kind: kindOf(row.errand),
    isUnderWay: row.leaseUntil > now,
  };
}

/** What a newer program has stored may be of another kind. */
function kindOf(json: string): WaitingErrand['kind'] {
  try {
    return parseErrand(json).kind;
  } catch {
    return null;
  }
}
