import { setImmediate as turn } from 'node:timers/promises';
import { sql as raw } from 'kysely';
import { z } from 'zod';
import { FEEDBACK_REASONS, type FeedbackStore, type Verdict } from '../../care/feedback.ts';
import type { Database } from '../database/database.ts';
import type { FeedbackRow, Sql } from '../database/schema.ts';

export function createFeedbackTable({ read, write }: Database): FeedbackStore {
  return {
    async put(mark, verdict) {
      const row = rowOf(verdict);
      await write((sql) =>
        sql
          .insertInto('feedback')
          .values({ mark, ...row })
          .onConflict((clash) => clash.column('mark').doUpdateSet(row).where('feedback.at', '<=', row.at))
          .execute(),
      );
    },
    async since(from) {
      const verdicts: Verdict[] = [];
      let after = { at: from, mark: '' };
      for (;;) {
        const { at, mark } = after;
        const rows = await read((sql) => page(sql, at, mark));
        verdicts.push(...rows.map(verdictOf));
        const last = rows.at(-1);
        if (!last || rows.length < AT_ONCE) return verdicts;
        after = last;
        await turn();
      }
    },
  };
}

/** Rows that are read in some milliseconds: SQLite works in this very thread. */
const AT_ONCE = 500;

const page = (sql: Sql, at: number, mark: string) =>
  sql
    .selectFrom('feedback')
    .selectAll()
    .where(raw<boolean>`(at, mark) > (${at}, ${mark})`)
    .orderBy('at')
    .orderBy('mark')
    .limit(AT_ONCE)
    .execute();

const rowOf = ({ helpful, levels, ...verdict }: Verdict): Omit<FeedbackRow, 'mark'> => ({
  ...verdict,
  helpful: Number(helpful),
  levels: JSON.stringify(levels),
});

const levels = z.array(z.number());

function verdictOf({ mark: _, ...row }: FeedbackRow): Verdict {
  return {
    ...row,
    helpful: row.helpful === 1,
    levels: levels.parse(JSON.parse(row.levels)),
    reason: FEEDBACK_REASONS.find((reason) => reason === row.reason) ?? null,
  };
}
