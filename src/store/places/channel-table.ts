import type { Database } from '../database/database.ts';

/** The channel a name in the content stood for last, so that a renamed channel is still found. */
export interface KnownChannels {
  idOf(name: string): Promise<string | null>;
  remember(name: string, id: string): Promise<void>;
}

export function createChannelTable({ read, write }: Database): KnownChannels {
  return {
    idOf: (name) =>
      read(async (sql) => {
        const row = await sql.selectFrom('channels').select('id').where('name', '=', name).executeTakeFirst();
        return row?.id ?? null;
      }),
    remember: (name, id) =>
      write(async (sql) => {
        await sql
          .insertInto('channels')
          .values({ name, id })
          .onConflict((clash) => clash.column('name').doUpdateSet({ id }))
          .execute();
      }),
  };
}
