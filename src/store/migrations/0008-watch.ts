import { sql as raw } from 'kysely';
import type { Migration } from './migration.ts';

const FIVE_DAYS = 5 * 24 * 60 * 60_000;

/**
 * What is claimed, or waits for an answer, is watched; it can be put off; and whoever resolved it need not be who claimed it.
 * What was under way before has some days before anybody is asked.
 */
export const watch: Migration = {
  id: 8,
  name: 'requests that are claimed are watched',
  async up(schema, sql) {
    for (const name of ['claimedAt', 'checkAt', 'snoozedUntil'])
      await schema.alterTable('requests').addColumn(name, 'bigint').execute();
    await schema.alterTable('requests').addColumn('closedBy', 'text').execute();
    await schema
      .alterTable('requests')
      .addColumn('checks', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
    await schema.createIndex('requests_checkat').on('requests').columns(['checkAt']).execute();
    await sql
      .updateTable('requests')
      .set({ checkAt: raw<number>`${raw.ref('updatedAt')} + ${FIVE_DAYS}` })
      .where('state', 'in', ['claimed', 'waiting'])
      .execute();
  },
};
