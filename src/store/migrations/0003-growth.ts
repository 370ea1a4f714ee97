import type { Migration } from './migration.ts';

/** Growth sheets. `item`: key of a criterion, or empty; `part`: "tick", "note" or "aim"; `content`: JSON, sealed or not. */
export const growth: Migration = {
  id: 3,
  name: 'growth sheets',
  async up(schema) {
    await schema
      .createTable('growth')
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('item', 'text', (column) => column.notNull())
      .addColumn('part', 'text', (column) => column.notNull())
      .addColumn('content', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('growth_person_item_part', ['person', 'item', 'part'])
      .execute();
  },
};
