import type { Migration } from './migration.ts';

/** What those who run Rolecall have taught it, which comes from no request. */
export const teachings: Migration = {
  id: 7,
  name: 'what was taught without a request',
  async up(schema) {
    await schema
      .createTable('teachings')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('role', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .execute();
  },
};
