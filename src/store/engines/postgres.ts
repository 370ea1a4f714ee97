import { CompiledQuery, type DatabaseConnection, PostgresDialect, PostgresDriver, sql as raw } from 'kysely';
import pg from 'pg';
import type { Log } from '../../log.ts';
import type { Sql } from '../database/schema.ts';
import { createCarefulPool } from './careful-pool.ts';
import type { Engine, Protection } from './engine.ts';
import { errorCode } from './error-code.ts';
import { type PostgresAddress, readPostgresAddress, UNCHECKED } from './postgres-address.ts';

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
  const address = readPostgresAddress(url, LONGEST_CONNECTING);
  return {
    dialect: new BoundedDialect(address, log),
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
    protection: (sql) => protection(sql, address),
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
  const tls = tlsAdvice(where, code, error);
  if (tls !== null) return tls;
  if (!isUnavailable(error)) return null;
  return `${where} cannot be reached (${code || 'no answer'}). Check that it runs and takes connections from here, and that DATABASE_URL names its host and port.`;
}

function tlsAdvice(where: string, code: string, error: unknown): string | null {
  if (error instanceof Error && /does not support SSL/.test(error.message))
    return `${where} does not offer TLS, which DATABASE_URL demands. Switch it on there, or say sslmode=disable where the way is safe.`;
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return `${where} shows a certificate for another host (${code}). Let DATABASE_URL name the host that stands in it, or say sslmode=verify-ca with sslrootcert.`;
  if (/CERT|SIGNATURE/.test(code))
    return `${where} shows a certificate that is not trusted (${code}). Name the file of the authority that signed it with sslrootcert in DATABASE_URL; sslmode=require encrypts without checking.`;
  return null;
}

class BoundedDialect extends PostgresDialect {
  readonly #createPool: () => Promise<ReturnType<typeof createCarefulPool>>;

  constructor(address: PostgresAddress, log: Log) {
    const createPool = async () => {
      const pool = new pg.Pool({ ...(await agreed(address)), ...POOL });
      return createCarefulPool(pool, isBroken, log);
    };
    super({ pool: createPool });
    this.#createPool = createPool;
  }

  override createDriver(): BoundedDriver {
    return new BoundedDriver({ pool: this.#createPool });
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
const LONGEST_CONNECTING = 3_000;

/** Times and counts are far below 2^53, so they come back as numbers; in this pool only. */
const getTypeParser: typeof pg.types.getTypeParser = (type: number, format?: 'text' | 'binary') =>
  type === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(type, format as 'text');

const POOL = {
  max: 10,
  query_timeout: 5_000,
  keepAlive: true,
  application_name: 'rolecall',
  types: { getTypeParser },
} as const;

/** Encrypted where the server offers it: tried once, since `pg` would not go on without. */
async function agreed({ pool, tls }: PostgresAddress): Promise<pg.PoolConfig> {
  if (tls !== 'if-offered') return pool;
  const client = new pg.Client({ ...pool, ssl: UNCHECKED });
  client.on('error', () => {});
  try {
    await client.connect();
    return { ...pool, ssl: UNCHECKED };
  } catch (error) {
    // What the server says in its own words, it has said over TLS; 28000 may mean that it wants none.
    return /^(?!28000)[0-9A-Z]{5}$/.test(errorCode(error)) ? { ...pool, ssl: UNCHECKED } : pool;
  } finally {
    await client.end().catch(() => {});
  }
}

async function protection(sql: Sql, { isChecked, isLocal }: PostgresAddress): Promise<Protection> {
  const { rows } = await raw<{ ssl: boolean; version: string | null }>`
    select ssl, version from pg_stat_ssl where pid = pg_backend_pid()`.execute(sql);
  const version = rows[0]?.ssl ? (rows[0].version ?? 'TLS') : null;
  return { version, isChecked: version !== null && isChecked, isLocal };
}
