import { sql as raw, type SchemaModule } from 'kysely';
import type { Migration } from './migration.ts';

/**
 * Few requests began in a thread or with a message. As long as the others stood in these indexes, as one and the same nothing,
 * SQLite took each of them for useless once somebody had let it count (`analyze`), and read every request instead.
 */
export const nullFreeIndexes: Migration = {
  id: 20,
  name: 'indexes of threads without what has none',
  async up(schema) {
    await withoutNull(schema, 'originChannel', 'originThreadTs');
    await withoutNull(schema, 'sourceChannel', 'sourceTs');
  },
};

async function withoutNull(schema: SchemaModule, channel: string, ts: string): Promise<void> {
  const name = `requests_${channel}_${ts}`.toLowerCase();
  await schema.dropIndex(name).execute();
  await schema
    .createIndex(name)
    .on('requests')
    .columns([channel, ts])
    .where(raw.ref(ts), 'is not', null)
    .execute();
}
