import type { Migration } from './migration.ts';

/** Reports are of a kind of their own; until now their first words told, which anybody could write. */
export const reports: Migration = {
  id: 12,
  name: 'which requests are reports',
  async up(schema, sql) {
    await schema
      .alterTable('requests')
      .addColumn('isReport', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await sql
      .updateTable('requests')
      .set({ isReport: 1 })
      .where('text', 'like', 'This is wrong: %')
      .execute();
  },
};
