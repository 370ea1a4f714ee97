import type { Migration } from './migration.ts';

/** The cards that requests have moved on from, below which people may still write. */
export const departed: Migration = {
  id: 22,
  name: 'cards that requests have left',
  async up(schema) {
    await schema
      .createTable('departed')
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('ts', 'text', (column) => column.notNull())
      .addColumn('request', 'text', (column) =>
        column.notNull().references('requests.id').onDelete('cascade'),
      )
      .addPrimaryKeyConstraint('departed_channel_ts', ['channel', 'ts'])
      .execute();
    await schema.createIndex('departed_request').on('departed').columns(['request']).execute();
  },
};
