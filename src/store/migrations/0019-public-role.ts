import type { Migration } from './migration.ts';

/** Whether colleagues may see which role somebody has given herself: only where she has said so. */
export const publicRole: Migration = {
  id: 19,
  name: 'roles that people show',
  async up(schema) {
    await schema
      .alterTable('preferences')
      .addColumn('isPublic', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
