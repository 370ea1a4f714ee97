import type { Migration } from './migration.ts';

/** Which roles a channel asks first where it is close: slugs, with commas between them. */
export const preferredRoles: Migration = {
  id: 18,
  name: 'roles that a channel asks first',
  async up(schema) {
    await schema
      .alterTable('ways')
      .addColumn('prefers', 'text', (column) => column.notNull().defaultTo(''))
      .execute();
  },
};
