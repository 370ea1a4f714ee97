import type { Database } from '../database/database.ts';
import type { Preferences } from './preferences.ts';

const NOTHING = { role: null, level: null, page: null } as const;
const NOBODY = { ...NOTHING, isPublic: false } as const;

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
          .select(['role', 'level', 'page', 'isPublic', 'usedAt'])
          .where('person', '=', person)
          .executeTakeFirst();
        if (!row) return NOBODY;
        const { usedAt, isPublic, ...own } = row;
        if (usedAt !== null && usedAt < now() - DAY) await noteUse(person);
        return { ...own, isPublic: isPublic === 1 };
      }),
    shown: (person) =>
      read(async (sql) => {
        const row = await sql
          .selectFrom('preferences')
          .select('role')
          .where('person', '=', person)
          .where('isPublic', '=', 1)
          .executeTakeFirst();
        return row?.role ?? null;
      }),
    async declare(person, role, level, isPublic) {
      const said = { role, level, isPublic: isPublic ? 1 : 0, usedAt: now() };
      await write((sql) =>
        sql
          .insertInto('preferences')
          .values({ person, ...NOTHING, ...said, movedAt: 0 })
          .onConflict((clash) => clash.column('person').doUpdateSet(said))
          .execute(),
      );
    },
    async goTo(person, page, at) {
      await write((sql) =>
        sql
          .insertInto('preferences')
          .values({ person, ...NOTHING, isPublic: 0, page, movedAt: at, usedAt: now() })
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
