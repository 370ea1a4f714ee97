import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { Pool, PoolClient } from 'pg';
import type { Log } from '../../log.ts';
import { errorCode } from './error-code.ts';

/** A pool that keeps no connection that broke or did not answer in time, and that tells of lost ones instead of throwing. */
export function createCarefulPool(pool: Pool, isBroken: (error: unknown) => boolean, log: Log): PostgresPool {
  const tell = (error: Error): void =>
    log.warn('a connection to the database was lost', { code: errorCode(error) });
  pool.on('error', tell); // while nobody uses it
  pool.on('connect', (client) => client.on('error', () => {})); // while somebody does: their query fails
  return {
    connect: async () => careful(await pool.connect(), isBroken),
    end: () => pool.end(),
  };
}

/**
 * The border to `pg`: Kysely asks for less than its types say. Once it is broken it is not asked again, so that nobody waits
 * for a rollback, too: the server rolls back whatever loses its connection.
 */
function careful(client: PoolClient, isBroken: (error: unknown) => boolean): PostgresPoolClient {
  let fault: unknown = null;
  const query = async (text: string, values: unknown[]): Promise<unknown> => {
    if (fault !== null) throw fault;
    try {
      return await client.query(text, values);
    } catch (error) {
      if (isBroken(error)) fault = error;
      throw error;
    }
  };
  return { query: query as PostgresPoolClient['query'], release: () => client.release(fault !== null) };
}
