import { sql as raw } from 'kysely';
import { type Errand, LONGEST_PAUSE, type StoredErrand } from '../../requests/errands/errand.ts';
import type { Sql } from '../database/schema.ts';
import { parseErrand } from './errand-json.ts';
import { storedErrandOf } from './errand-rows.ts';

/** One statement, so that of several takers each gets another errand, on either engine. */
export async function takeErrand(
  sql: Sql,
  now: number,
  until: number,
  hasRowLocks: boolean,
): Promise<StoredErrand | null> {
  const row = await sql
    .updateTable('errands')
    .set({ leaseUntil: until })
    .where('id', '=', nextErrand(sql, now, until, hasRowLocks))
    .returningAll()
    .executeTakeFirst();
  return row ? storedErrandOf(row) : null;
}

/** A wait of at most `longest` milliseconds is over, also where a clock that ran ahead has said when, and was put right. */
const isOver = (end: string, now: number, longest: number) =>
  raw<boolean>`(${raw.ref(end)} <= ${now} or ${raw.ref(end)} > ${now + 2 * longest})`;

/** Due, in nobody's hands, and nothing before it in its lane. Rows that somebody else is just taking are passed by. */
function nextErrand(sql: Sql, now: number, until: number, hasRowLocks: boolean) {
  const next = sql
    .selectFrom('errands as errand')
    .select('errand.id')
    .where(isOver('errand.dueAt', now, LONGEST_PAUSE))
    .where(isOver('errand.leaseUntil', now, until - now))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('errands as earlier')
            .select('earlier.id')
            .whereRef('earlier.subject', '=', 'errand.subject')
            .whereRef('earlier.lane', '=', 'errand.lane')
            .where(raw<boolean>`(earlier.position, earlier.id) < (errand.position, errand.id)`),
        ),
      ),
    )
    .orderBy('errand.dueAt')
    .orderBy('errand.position')
    .limit(1);
  return hasRowLocks ? next.forUpdate('errand').skipLocked() : next;
}

/** What is left of the lane of the card. */
export async function waitingErrands(sql: Sql, subject: string): Promise<readonly Errand[]> {
  const rows = await sql
    .selectFrom('errands')
    .select('errand')
    .where('subject', '=', subject)
    .where('lane', '=', 'card')
    .orderBy('position')
    .orderBy('id')
    .execute();
  return rows.map(({ errand }) => parseErrand(errand));
}

/** Slack's clock and ours need not agree. */
const CLOCKS_APART = 10_000;

/** Of what is caused later, no message of that time can be. */
export async function isBeingNoted(sql: Sql, channel: string, threadTs: string): Promise<boolean> {
  const row = await sql
    .selectFrom('errands')
    .select('id')
    .where('place', '=', channel)
    .where('createdAt', '<=', Math.ceil(Number(threadTs) * 1000) + CLOCKS_APART)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** What was finished or put back meanwhile stays so. */
export async function keepErrand(sql: Sql, id: string, until: number): Promise<void> {
  await sql
    .updateTable('errands')
    .set({ leaseUntil: until })
    .where('id', '=', id)
    .where('leaseUntil', '>', 0)
    .execute();
}

export async function placeErrand(sql: Sql, id: string, place: string): Promise<void> {
  await sql.updateTable('errands').set({ place }).where('id', '=', id).execute();
}

/** What is put back without an error has not failed, and keeps the last one. */
export async function postponeErrand(
  sql: Sql,
  id: string,
  at: number,
  lastError: string | null,
): Promise<void> {
  await sql
    .updateTable('errands')
    .set({ dueAt: at, leaseUntil: 0, ...(lastError === null ? {} : failed(lastError)) })
    .where('id', '=', id)
    .execute();
}

const failed = (lastError: string) => ({ lastError, attempts: raw<number>`attempts + 1` });
