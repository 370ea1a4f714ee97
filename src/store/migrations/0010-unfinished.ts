import { sql as raw, type SchemaModule } from 'kysely';
import type { Migration } from './migration.ts';

/**
 * What is not closed is little beside what is kept, so it has small indexes of its own, with all that lists and sums need; and a
 * thread is found by its card.
 */
export const unfinished: Migration = {
  id: 10,
  name: 'indexes of what is not closed',
  async up(schema) {
    await schema
      .createIndex('requests_unfinished')
      .on('requests')
      .expression(
        raw`channel, (case when claimant is null then 0 else 1 end), created_at, id, role, claimant, claimed_at, closed_at`,
      )
      .where(raw.ref('closed_at'), 'is', null)
      .execute();
    await schema
      .createIndex('requests_unreminded')
      .on('requests')
      .expression(raw`channel, state, checks, remind_at, check_at, card_ts, created_at`)
      .where(raw.ref('closed_at'), 'is', null)
      .where(raw.ref('reminded_at'), 'is', null)
      .execute();
    await schema
      .createIndex('requests_escalating')
      .on('requests')
      .columns(['escalateAt', 'id'])
      .where(raw.ref('closed_at'), 'is', null)
      .execute();
    await createClosed(schema);
    await schema.dropIndex('requests_state_remindat').execute();
    await schema
      .createIndex('requests_channel_cardts')
      .on('requests')
      .columns(['channel', 'cardTs'])
      .execute();
    await schema.dropIndex('requests_channel_createdat').execute();
  },
};

/** Without those that are open, for which SQLite would take it before all others. */
async function createClosed(schema: SchemaModule): Promise<void> {
  await schema.dropIndex('requests_closedat').execute();
  await schema
    .createIndex('requests_closed')
    .on('requests')
    .columns(['closedAt'])
    .where(raw.ref('closed_at'), 'is not', null)
    .execute();
}
