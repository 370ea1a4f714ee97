import type { Migration } from './migration.ts';

/** Who may read a request, as its form said. What older forms said is not known: they count as they were treated. */
export const audience: Migration = {
  id: 6,
  name: 'who may read a request',
  async up(schema) {
    await schema
      .alterTable('requests')
      .addColumn('audience', 'text', (column) => column.notNull().defaultTo('public'))
      .execute();
  },
};
