import { z } from 'zod';
import { SECTIONS, type ThreadContext } from '../../answers/question.ts';
import type { Database } from '../database/database.ts';
import type { ThreadMemory } from './thread-memory.ts';

const shape: z.ZodType<ThreadContext> = z.object({
  role: z.string().nullable(),
  levels: z.array(z.number()),
  topic: z.string().nullable(),
  section: z.enum(SECTIONS).nullish(),
  others: z.array(z.string()).optional(),
  source: z.object({ path: z.string(), line: z.number() }).nullish(),
});

/** What threads have established, for all replicas: the next word in a thread may reach another one. */
export function createThreadTable({ read, write }: Database, now: () => number): ThreadMemory {
  return {
    recall: (thread) =>
      read(async (sql) => {
        const row = await sql
          .selectFrom('threads')
          .select('context')
          .where('thread', '=', thread)
          .executeTakeFirst();
        return row ? shape.parse(JSON.parse(row.context)) : null;
      }),
    remember: (thread, context) =>
      write(async (sql) => {
        const latest = { context: JSON.stringify(context), at: now() };
        await sql
          .insertInto('threads')
          .values({ thread, ...latest })
          .onConflict((clash) => clash.column('thread').doUpdateSet(latest))
          .execute();
      }),
  };
}
