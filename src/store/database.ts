import { setTimeout as pause } from 'node:timers/promises';
import {
  CamelCasePlugin,
  HandleEmptyInListsPlugin,
  Kysely,
  replaceWithNoncontingentExpression,
} from 'kysely';
import { StoreUnavailable } from '../requests/request-store.ts';
import type { Engine } from './engines/engine.ts';
import { errorCode } from './engines/error-code.ts';
import type { Sql, Tables } from './schema.ts';
import { SoundText } from './sound-text.ts';

/** The one way to run queries. Both reject with StoreUnavailable where it is the database that does not work. */
export interface Database {
  readonly engine: Engine;
  read<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** In one transaction: all of it or nothing. `work` may run again if somebody else was in the way. */
  write<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export function createDatabase(engine: Engine): Database {
  const sql = new Kysely<Tables>({
    dialect: engine.dialect,
    plugins: [
      new CamelCasePlugin(),
      new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression }),
      new SoundText(),
    ],
  });
  const run = <T>(work: () => Promise<T>): Promise<T> =>
    persist(work, engine).catch((error: unknown) => {
      throw engine.isUnavailable(error) ? unavailable(error) : error;
    });
  return {
    engine,
    read: (work) => run(() => work(sql)),
    write: (work) => run(() => sql.transaction().execute(work)),
    close: () => sql.destroy(),
  };
}

const MOST_ATTEMPTS = 40; // some four seconds

/** Tries again while somebody else is in the way, after ever longer pauses of random length. */
async function persist<T>(work: () => Promise<T>, { isPassing }: Engine): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (attempt === MOST_ATTEMPTS || !isPassing(error)) throw error;
    }
    await pause(Math.random() * Math.min(attempt * 10, 250));
  }
}

function unavailable(cause: unknown): StoreUnavailable {
  return new StoreUnavailable(`The database cannot be reached (${errorCode(cause) || 'no answer'}).`, {
    cause,
  });
}
