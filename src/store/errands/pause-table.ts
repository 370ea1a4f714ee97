import type { PauseStore } from '../../requests/pause.ts';
import type { Database } from '../database/database.ts';

/** One row at most. */
const ALL = 'all';

export function createPauseTable({ read, write }: Database): PauseStore {
  return {
    current: () =>
      read(async (sql) => {
        const row = await sql.selectFrom('pauses').select(['since', 'words']).executeTakeFirst();
        return row ?? null;
      }),
    async begin({ since, words }) {
      await write((sql) =>
        sql
          .insertInto('pauses')
          .values({ name: ALL, since, words })
          .onConflict((clash) => clash.column('name').doUpdateSet({ words })) // it goes on since it began
          .execute(),
      );
    },
    end: () =>
      write(async (sql) => {
        const ended = await sql.deleteFrom('pauses').returning('name').execute();
        return ended.length > 0;
      }),
  };
}
