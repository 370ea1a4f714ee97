import { MIGRATIONS, newestOf } from '../migrations/list.ts';
import type { Migration } from '../migrations/migration.ts';
import type { Database } from './database.ts';
import type { Sql } from './schema.ts';
import { refuseNewer } from './schema-version.ts';

/** Brings the tables up to date: all of it or nothing, and only one of several programs that start at once does it. */
export async function migrate(
  database: Database,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<void> {
  await database.patiently.write(async (sql) => {
    await database.engine.lockSchema(sql);
    const done = await readDone(sql);
    refuseNewer(Math.max(0, ...done), newestOf(migrations));
    for (const { id, name, up } of migrations.filter((migration) => !done.has(migration.id))) {
      await up(sql.schema, sql);
      await sql.insertInto('migrations').values({ id, name }).execute();
    }
  });
}

async function readDone(sql: Sql): Promise<ReadonlySet<number>> {
  await sql.schema
    .createTable('migrations')
    .ifNotExists()
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('name', 'text', (column) => column.notNull())
    .execute();
  const rows = await sql.selectFrom('migrations').select('id').execute();
  return new Set(rows.map(({ id }) => id));
}
