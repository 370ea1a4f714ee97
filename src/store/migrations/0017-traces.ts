import type { Migration } from './migration.ts';

/** Where it was said which way a routed message went; and whether a channel wants a daily list, where it has said so. */
export const traces: Migration = {
  id: 17,
  name: 'where traces are, and which channels want a list',
  async up(schema) {
    await schema
      .createTable('traces')
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('ts', 'text', (column) => column.notNull())
      .addColumn('request', 'text', (column) =>
        column.notNull().references('requests.id').onDelete('cascade'),
      )
      .addColumn('recipient', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('traces_channel_ts', ['channel', 'ts'])
      .execute();
    await schema.createIndex('traces_request').on('traces').columns(['request']).execute();
    await schema.alterTable('ways').addColumn('digest', 'integer').execute();
  },
};
