import type { Migration } from './migration.ts';

/** Pauses for maintenance, and when people last used what they keep for themselves (null: before this was noted). */
export const upkeep: Migration = {
  id: 5,
  name: 'pauses, last use of preferences',
  async up(schema) {
    await schema
      .createTable('pauses')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('since', 'bigint', (column) => column.notNull())
      .addColumn('words', 'text', (column) => column.notNull())
      .execute();
    await schema.alterTable('preferences').addColumn('usedAt', 'bigint').execute();
  },
};
