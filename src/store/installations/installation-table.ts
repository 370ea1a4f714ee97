import type { Database } from '../database/database.ts';
import type { Installations } from './installations.ts';

export function createInstallationTable({ read, write }: Database): Installations {
  return {
    find: (id) =>
      read(async (sql) => {
        const row = await sql.selectFrom('installations').selectAll().where('id', '=', id).executeTakeFirst();
        return row ?? null;
      }),
    list: () => read((sql) => sql.selectFrom('installations').selectAll().orderBy('id').execute()),
    keep: (row) =>
      write(async (sql) => {
        await sql
          .insertInto('installations')
          .values(row)
          .onConflict((clash) => clash.column('id').doUpdateSet(row))
          .execute();
      }),
    reseal: (id, sealed) =>
      write(async (sql) => {
        await sql.updateTable('installations').set({ sealed }).where('id', '=', id).execute();
      }),
    drop: (id) =>
      write(async (sql) => {
        await sql.deleteFrom('installations').where('id', '=', id).execute();
      }),
  };
}
