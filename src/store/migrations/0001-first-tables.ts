import type { CreateTableBuilder, SchemaModule } from 'kysely';
import type { Migration } from './migration.ts';

export const firstTables: Migration = {
  id: 1,
  name: 'first tables',
  async up(schema) {
    await createRequests(schema);
    await createEvents(schema);
    await createErrands(schema);
    await createCorrections(schema);
    await createMemory(schema);
  },
};

async function createRequests(schema: SchemaModule): Promise<void> {
  const texts = ['role', 'roleName', 'channel', 'cardTs', 'link', 'claimant', 'question'];
  const origins = ['originChannel', 'originThreadTs', 'originMessageTs'];
  const times = ['closedAt', 'remindAt', 'remindedAt', 'escalateAt'];
  let table: CreateTableBuilder<string, string> = schema
    .createTable('requests')
    .addColumn('id', 'text', (column) => column.primaryKey());
  for (const name of ['state', 'asker', 'text', 'visited']) table = table.addColumn(name, 'text', required);
  for (const name of ['version', 'hop', 'urgent', 'confidential', 'atFallback'])
    table = table.addColumn(name, 'integer', required);
  for (const name of ['createdAt', 'updatedAt']) table = table.addColumn(name, 'bigint', required);
  for (const name of [...texts, ...origins]) table = table.addColumn(name, 'text');
  for (const name of times) table = table.addColumn(name, 'bigint');
  await table.execute();
  await index(schema, 'requests', ['asker', 'createdAt']);
  await index(schema, 'requests', ['channel', 'createdAt']);
  await index(schema, 'requests', ['state', 'remindAt']);
  await index(schema, 'requests', ['closedAt']);
}

async function createEvents(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('events')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .addColumn('request', 'text', (column) => column.notNull().references('requests.id').onDelete('cascade'))
    .addColumn('position', 'integer', required)
    .addColumn('kind', 'text', required)
    .addColumn('at', 'bigint', required)
    .addColumn('actor', 'text')
    .addColumn('role', 'text')
    .addColumn('detail', 'text')
    .execute();
  await index(schema, 'events', ['request', 'position']);
  await index(schema, 'events', ['at']);
}

async function createErrands(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('errands')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('subject', 'text', required)
    .addColumn('request', 'text', (column) => column.references('requests.id').onDelete('cascade'))
    .addColumn('lane', 'text', required)
    .addColumn('position', 'bigint', required)
    .addColumn('errand', 'text', required)
    .addColumn('dueAt', 'bigint', required)
    .addColumn('leaseUntil', 'bigint', required)
    .addColumn('attempts', 'integer', required)
    .addColumn('place', 'text')
    .addColumn('createdAt', 'bigint', required)
    .addColumn('lastError', 'text')
    .execute();
  await index(schema, 'errands', ['subject', 'lane', 'position']);
  await index(schema, 'errands', ['dueAt']);
  await index(schema, 'errands', ['request']);
}

async function createCorrections(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('corrections')
    .addColumn('request', 'text', (column) =>
      column.primaryKey().references('requests.id').onDelete('cascade'),
    )
    .addColumn('text', 'text', required)
    .addColumn('role', 'text', required)
    .addColumn('instead', 'text')
    .addColumn('isPublic', 'integer', required)
    .addColumn('at', 'bigint', required)
    .addColumn('state', 'text', required)
    .execute();
  await schema
    .createTable('counters')
    .addColumn('name', 'text', (column) => column.primaryKey())
    .addColumn('value', 'bigint', required)
    .execute();
}

async function createMemory(schema: SchemaModule): Promise<void> {
  const named = (table: string, name: string) =>
    schema.createTable(table).addColumn(name, 'text', (column) => column.primaryKey());
  await named('threads', 'thread')
    .addColumn('context', 'text', required)
    .addColumn('at', 'bigint', required)
    .execute();
  await named('deliveries', 'key').addColumn('at', 'bigint', required).execute();
  await named('channels', 'name').addColumn('id', 'text', required).execute();
  await named('leases', 'name').addColumn('until', 'bigint', required).execute();
  await schema
    .createTable('tallies')
    .addColumn('what', 'text', required)
    .addColumn('day', 'bigint', required)
    .addColumn('count', 'integer', required)
    .addPrimaryKeyConstraint('tallies_what_day', ['what', 'day'])
    .execute();
  await index(schema, 'threads', ['at']);
  await index(schema, 'deliveries', ['at']);
}

const required = <Column extends { notNull(): Column }>(column: Column): Column => column.notNull();

const index = (schema: SchemaModule, table: string, columns: string[]): Promise<void> =>
  schema
    .createIndex([table, ...columns].join('_').toLowerCase())
    .on(table)
    .columns(columns)
    .execute();
