import type { CreateTableBuilder, SchemaModule } from 'kysely';
import type { Migration } from './migration.ts';

/** What is said in the two threads of a request, and which messages to the person who asked are about it. */
export const talk: Migration = {
  id: 9,
  name: 'what is said about requests',
  async up(schema) {
    await createLines(schema);
    await schema
      .createTable('notices')
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('ts', 'text', (column) => column.notNull())
      .addColumn('request', 'text', (column) =>
        column.notNull().references('requests.id').onDelete('cascade'),
      )
      .addPrimaryKeyConstraint('notices_channel_ts', ['channel', 'ts'])
      .execute();
    await schema.createIndex('notices_request').on('notices').columns(['request']).execute();
    await schema
      .createIndex('requests_originchannel_originthreadts')
      .on('requests')
      .columns(['originChannel', 'originThreadTs'])
      .execute();
  },
};

/** `files`: JSON. `mirror…`: where it is read on the other side. */
async function createLines(schema: SchemaModule): Promise<void> {
  let table: CreateTableBuilder<string, string> = schema
    .createTable('lines')
    .addColumn('request', 'text', (column) => column.notNull().references('requests.id').onDelete('cascade'))
    .addColumn('isGone', 'integer', (column) => column.notNull())
    .addColumn('mirrorChannel', 'text')
    .addColumn('mirrorTs', 'text');
  for (const name of ['channel', 'ts', 'side', 'author', 'text', 'files', 'edited'] as const)
    table = table.addColumn(name, 'text', (column) => column.notNull());
  await table.addPrimaryKeyConstraint('lines_channel_ts', ['channel', 'ts']).execute();
  await schema.createIndex('lines_request').on('lines').columns(['request', 'ts']).execute();
  await schema.createIndex('lines_author').on('lines').columns(['author']).execute();
}
