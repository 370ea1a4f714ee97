import type { Database } from '../database/database.ts';
import type { Preferences } from './preferences.ts';

const NOTHING = { role: null, level: null, page: null } as const;

const DAY = 24 * 60 * 60_000;

export function createPreferenceTable({ read, write, engine }: Database, now: () => number): Preferences {
  /** Once a day is often enough. */
  const noteUse = (person: string) =>
    write((sql) =>
      sql
        .updateTable('preferences')
        .set({ usedAt: now() })
        .where('person', '=', person)
        .where('usedAt', '<', now() - DAY)
        .execute(),
    ).catch(() => {}); // who reads must not fail for it
  return {
    of: (person) =>
      read(async (sql) => {
        const row = await sql
          .selectFrom('preferences')
          .select(['role', 'level', 'page', 'usedAt'])
          .where('person', '=', person)
          .executeTakeFirst();
        if (!row) return NOTHING;
        const { usedAt, ...own } = row;
        if (usedAt !== null && usedAt < now() - DAY) await noteUse(person);
        return own;
      }),
    async declare(person, role, level) {
      await write((sql) =>
        sql
          .insertInto('preferences')
          .values({ person, ...NOTHING, role, level, movedAt: 0, usedAt: now() })
          .onConflict((clash) => clash.column('person').doUpdateSet({ role, level, usedAt: now() }))
          .execute(),
      );
    },
    async goTo(person, page, at) {
      await write((sql) =>
        sql
          .insertInto('preferences')
          .values({ person, ...NOTHING, page, movedAt: at, usedAt: now() })
          .onConflict((clash) =>
            clash
              .column('person')
              .doUpdateSet({ page, movedAt: at, usedAt: now() })
              .where('preferences.movedAt', '<=', at),
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
