import type { Migration } from './migration.ts';

/** `page`: JSON; `movedAt`: when they went there, in microseconds since 1970. */
export const preferences: Migration = {
  id: 2,
  name: 'preferences',
  async up(schema) {
    await schema
      .createTable('preferences')
      .addColumn('person', 'text', (column) => column.primaryKey())
      .addColumn('role', 'text')
      .addColumn('level', 'integer')
      .addColumn('page', 'text')
      .addColumn('movedAt', 'bigint', (column) => column.notNull())
      .execute();
  },
};
