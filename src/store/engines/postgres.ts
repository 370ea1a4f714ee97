import { CompiledQuery, type DatabaseConnection, PostgresDialect, PostgresDriver, sql as raw } from 'kysely';
import pg from 'pg';
import type { Log } from '../../log.ts';
import { createCarefulPool } from './careful-pool.ts';
import type { Engine } from './engine.ts';
import { errorCode } from './error-code.ts';

/** Serialization failure, deadlock. */
const PASSING = ['40001', '40P01'];
/** Connection lost, no room left, shutting down or starting, cancelled or locked for too long, a standby that may not write. */
const UNAVAILABLE = /^(?:08...|53...|57P0[1-5]|57014|55P03|25P0[23]|25006|40001|40P01)$/;
const UNREACHABLE =
  /^(?:ECONN\w+|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENETDOWN|ENOTFOUND|EAI_AGAIN|ENOENT)$/;
/** What `pg` says without a code. */
const WORDS = /timeout|connection (?:terminated|error|ended)|connection is closed|not queryable/i;
const UNIQUE_VIOLATION = '23505';
/** Any number that only Rolecall uses: who holds this lock migrates. */
const MIGRATION_LOCK = 7_265_632;

/** PostgreSQL, through a pool of connections that survives whatever happens to the server. */
export function createPostgres(url: string, log: Log): Engine {
  return {
    dialect: new BoundedDialect(url, log),
    hasRowLocks: true,
    isPassing,
    isUnavailable,
    isLasting: () => false,
    isClash: (error) => errorCode(error) === UNIQUE_VIOLATION,
    lockSchema: async (sql) => {
      await raw`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(sql);
    },
    scrub: async () => {}, // the server's own vacuum does it
    advice: (error) => advice(url, error),
    complaint,
    obstacle: async (sql) => {
      const { rows } = await raw<{
        on: string;
      }>`select current_setting('transaction_read_only') as "on"`.execute(sql);
      return rows[0]?.on === 'on' ? READ_ONLY : null;
    },
    damage: async () => null,
  };
}

const READ_ONLY = 'PostgreSQL takes no changes: it is a standby, or it was set to read only.';

function complaint(error: unknown): string | null {
  const code = errorCode(error);
  if (code === '53100') return 'The disk of PostgreSQL is full, so nothing can be kept.';
  return code === '25006' ? READ_ONLY : null;
}

const isPassing = (error: unknown): boolean => PASSING.includes(errorCode(error));
const isBroken = (error: unknown): boolean => isUnavailable(error) && !isPassing(error);

function isUnavailable(error: unknown): boolean {
  const code = errorCode(error);
  if (code) return UNAVAILABLE.test(code) || UNREACHABLE.test(code);
  return error instanceof Error && WORDS.test(error.message);
}

function advice(url: string, error: unknown): string | null {
  const code = errorCode(error);
  const { host, username, pathname } = new URL(url);
  const where = `PostgreSQL at ${host || 'this machine'}`;
  const name = decodeURIComponent(pathname.slice(1));
  const user = decodeURIComponent(username);
  if (code.startsWith('28'))
    return `${where} does not let "${user}" in (${code}). Check the user and the password in DATABASE_URL.`;
  if (code === '3D000')
    return `${where} has no database "${name}". Create it (createdb ${name}), or correct the name at the end of DATABASE_URL.`;
  if (code === '42501')
    return `${where} does not let "${user}" create tables. As the owner of the database, run: grant create on schema public to "${user}";`;
  if (!isUnavailable(error)) return null;
  return `${where} cannot be reached (${code || 'no answer'}). Check that it runs and takes connections from here, and that DATABASE_URL names its host and port.`;
}

class BoundedDialect extends PostgresDialect {
  readonly #createPool: () => ReturnType<typeof createCarefulPool>;

  constructor(url: string, log: Log) {
    const createPool = () => createCarefulPool(new pg.Pool(poolSettings(url)), isBroken, log);
    super({ pool: async () => createPool() });
    this.#createPool = createPool;
  }

  override createDriver(): BoundedDriver {
    return new BoundedDriver({ pool: async () => this.#createPool() });
  }
}

/** A replica that vanishes in the middle does not hold its locks for long. Set here, since poolers refuse it at the start. */
class BoundedDriver extends PostgresDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(
      CompiledQuery.raw("begin; set local idle_in_transaction_session_timeout = '10s'"),
    );
  }
}

/** Whoever clicks waits for the answer, so nobody waits for the database for longer than a few seconds. */
function poolSettings(url: string): pg.PoolConfig {
  return {
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 3_000,
    query_timeout: 5_000,
    keepAlive: true,
    application_name: 'rolecall',
    types: { getTypeParser },
  };
}

/** Times and counts are far below 2^53, so they come back as numbers; in this pool only. */
const getTypeParser: typeof pg.types.getTypeParser = (type: number, format?: 'text' | 'binary') =>
  type === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(type, format as 'text');
