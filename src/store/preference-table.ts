import type { Database } from './database.ts';
import type { Preferences } from './preferences.ts';

const NOTHING = { role: null, level: null, page: null } as const;

export function createPreferenceTable({ read, write, engine }: Database): Preferences {
  return {
    of: (person) =>
      read(async (sql) => {
        const row = await sql
          .selectFrom('preferences')
          .select(['role', 'level', 'page'])
          .where('person', '=', person)
          .executeTakeFirst();
        return row ?? NOTHING;
      }),
    async declare(person, role, level) {
      await write((sql) =>
        sql
          .insertInto('preferences')
          .values({ person, ...NOTHING, role, level, movedAt: 0 })
          .onConflict((clash) => clash.column('person').doUpdateSet({ role, level }))
          .execute(),
      );
    },
    async goTo(person, page, at) {
      await write((sql) =>
        sql
          .insertInto('preferences')
          .values({ person, ...NOTHING, page, movedAt: at })
          .onConflict((clash) =>
            clash.column('person').doUpdateSet({ page, movedAt: at }).where('preferences.movedAt', '<=', at),
          )
          .execute(),
      );
    },
    async forget(person) {
      await write((sql) => sql.deleteFrom('preferences').where('person', '=', person).execute());
      await read((sql) => engine.scrub(sql));
    },
  };
}
