import type { CreateTableBuilder, SchemaModule } from 'kysely';
import type { Migration } from './migration.ts';

/** What keeps documents good: what people think of answers, reviews, and roles as they were last told of. */
export const care: Migration = {
  id: 4,
  name: 'feedback, reviews, roles as they were',
  async up(schema) {
    await createFeedback(schema);
    await createReviews(schema);
    await schema
      .createTable('snapshots')
      .addColumn('role', 'text', (column) => column.primaryKey())
      .addColumn('content', 'text', required)
      .addColumn('at', 'bigint', required)
      .execute();
  },
};

/** `mark`: of a person and an answer; `levels`: JSON. */
async function createFeedback(schema: SchemaModule): Promise<void> {
  let table: CreateTableBuilder<string, string> = schema
    .createTable('feedback')
    .addColumn('mark', 'text', (column) => column.primaryKey())
    .addColumn('helpful', 'integer', required)
    .addColumn('at', 'bigint', required);
  for (const name of ['kind', 'levels', 'words']) table = table.addColumn(name, 'text', required);
  for (const name of ['role', 'section', 'reason', 'question']) table = table.addColumn(name, 'text');
  await table.execute();
  await schema.createIndex('feedback_at').on('feedback').columns(['at']).execute();
}

/** `reviewed`: day; `remindedAt`: when its owner was last reminded. */
async function createReviews(schema: SchemaModule): Promise<void> {
  await schema
    .createTable('reviews')
    .addColumn('document', 'text', (column) => column.primaryKey())
    .addColumn('reviewed', 'text')
    .addColumn('reviewer', 'text')
    .addColumn('reviewedAt', 'bigint')
    .addColumn('remindedAt', 'bigint')
    .execute();
}

const required = <Column extends { notNull(): Column }>(column: Column): Column => column.notNull();
