import { program } from '../../installation.ts';
import { MIGRATIONS, newestOf } from '../migrations/list.ts';
import type { Database } from './database.ts';

/** Version of the tables; 0 where there are none yet. */
export function readVersion({ read }: Pick<Database, 'read'>): Promise<number> {
  return read(async (sql) => {
    const tables = await sql.introspection.getTables();
    if (!tables.some(({ name }) => name === 'migrations')) return 0;
    const rows = await sql.selectFrom('migrations').select('id').execute();
    return Math.max(0, ...rows.map(({ id }) => id));
  });
}

/** Throws where a newer program has changed the tables. */
export function refuseNewer(found: number, known: number = newestOf(MIGRATIONS)): void {
  if (found <= known) return;
  throw new Error(
    `A newer Rolecall has changed this database (its tables are version ${found}, this program knows ${known}). ` +
      'Start the newer Rolecall again, or let DATABASE_URL name a copy from before the update.',
  );
}

/** Throws where the tables are not those that this program works with. */
export function refuseOther(found: number, known: number = newestOf(MIGRATIONS)): void {
  refuseNewer(found, known);
  if (found === known) return;
  const what = found === 0 ? 'It has no tables of Rolecall yet' : `Its tables are version ${found}`;
  throw new Error(
    `${what}, and this program works with version ${known}. A command that only reads does not change that. ` +
      `To bring them up to date: ${program} migrate (starting the bot does so, too). Make a backup before.`,
  );
}
