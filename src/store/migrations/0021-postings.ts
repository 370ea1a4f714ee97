import type { Migration } from './migration.ts';

/** Where something of a request is shown that is drawn anew as it changes; of several requests in one message, each has its row. */
export const postings: Migration = {
  id: 21,
  name: 'where requests are shown besides their cards',
  async up(schema) {
    await schema
      .createTable('postings')
      .addColumn('request', 'text', (column) =>
        column.notNull().references('requests.id').onDelete('cascade'),
      )
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('ts', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('detail', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('postings_request_channel_ts', ['request', 'channel', 'ts'])
      .execute();
    await schema.createIndex('postings_channel_ts').on('postings').columns(['channel', 'ts']).execute();
  },
};
