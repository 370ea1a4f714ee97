import { z } from 'zod';
import { FEEDBACK_REASONS, type FeedbackStore, type Verdict } from '../care/feedback.ts';
import type { Database } from './database.ts';
import type { FeedbackRow } from './schema.ts';

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
    since: (from) =>
      read(async (sql) => {
        const rows = await sql
          .selectFrom('feedback')
          .selectAll()
          .where('at', '>=', from)
          .orderBy('at')
          .orderBy('mark')
          .execute();
        return rows.map(verdictOf);
      }),
  };
}

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
