import type { Migration } from './migration.ts';

/** How mentions are answered in a channel, where somebody has said so. */
export const channelWays: Migration = {
  id: 14,
  name: 'how channels are answered',
  async up(schema) {
    await schema
      .createTable('ways')
      .addColumn('channel', 'text', (column) => column.primaryKey())
      .addColumn('way', 'text', (column) => column.notNull())
      .execute();
  },
};
