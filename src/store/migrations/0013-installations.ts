import type { Migration } from './migration.ts';

/** Where the app is installed by OAuth; empty where a token of the settings is used. */
export const installations: Migration = {
  id: 13,
  name: 'where the app is installed',
  async up(schema) {
    await schema
      .createTable('installations')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('enterprise', 'text')
      .addColumn('sealed', 'text')
      .addColumn('at', 'bigint', (column) => column.notNull())
      .execute();
  },
};
