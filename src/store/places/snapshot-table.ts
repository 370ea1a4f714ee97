import type { SnapshotStore } from '../../care/snapshot-store.ts';
import type { Database } from '../database/database.ts';

export function createSnapshotTable({ read, write }: Database): SnapshotStore {
  return {
    list: () =>
      read(async (sql) => {
        const rows = await sql.selectFrom('snapshots').selectAll().execute();
        return new Map(rows.map(({ role, content, at }) => [role, { content, at }]));
      }),
    replace: (role, before, content, at) =>
      write(async (sql) => {
        const first = sql
          .insertInto('snapshots')
          .values({ role, content, at })
          .onConflict((clash) => clash.column('role').doNothing())
          .returning('role');
        const next = sql
          .updateTable('snapshots')
          .set({ content, at })
          .where('role', '=', role)
          .where('at', '=', before ?? 0)
          .returning('role');
        const mine = await (before === null ? first.executeTakeFirst() : next.executeTakeFirst());
        return mine !== undefined;
      }),
  };
}
