import { setTimeout as pause } from 'node:timers/promises';
import {
  CamelCasePlugin,
  HandleEmptyInListsPlugin,
  Kysely,
  replaceWithNoncontingentExpression,
} from 'kysely';
import { StoreUnavailable } from '../../requests/request-store.ts';
import type { Engine } from '../engines/engine.ts';
import { errorCode } from '../engines/error-code.ts';
import { hastily, type InTime, patiently, type Time, TooLate } from './in-time.ts';
import type { Sql, Tables } from './schema.ts';
import { SoundValues } from './sound-values.ts';

/** The one way to run queries. Both reject with StoreUnavailable where it is the database that does not work. */
export interface Queries {
  read<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** In one transaction: all of it or nothing. `work` may run again if somebody else was in the way. */
  write<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
}

/** Somebody waits for the answer, and Slack waits for three seconds only, so these give up after less than two. */
export interface Database extends Queries {
  readonly engine: Engine;
  /** For what nobody waits for. */
  readonly patiently: Queries;
  close(): Promise<void>;
}

export function createDatabase(engine: Engine): Database {
  const sql = new Kysely<Tables>({
    dialect: engine.dialect,
    plugins: [
      new CamelCasePlugin(),
      new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression }),
      new SoundValues(),
    ],
  });
  const queries = (inTime: InTime): Queries => {
    const run = <T>(work: (time: Time) => Promise<T>): Promise<T> =>
      inTime((time) => persist(() => work(time), engine, time)).catch((error: unknown) => {
        throw engine.isUnavailable(error) || error instanceof TooLate ? unavailable(error) : error;
      });
    return {
      read: (work) => run(() => work(sql)),
      write: (work) =>
        run((time) =>
          sql.transaction().execute(async (transaction) => {
            const done = await work(transaction);
            if (time.isGivenUp()) throw new TooLate(); // whoever asked has been told that nothing has changed
            return done;
          }),
        ),
    };
  };
  return { engine, ...queries(hastily), patiently: queries(patiently), close: () => sql.destroy() };
}

/** Tries again while somebody else is in the way, after ever longer pauses of random length. */
async function persist<T>(work: () => Promise<T>, { isPassing }: Engine, { isOver }: Time): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (isOver() || !isPassing(error)) throw error;
    }
    await pause(Math.random() * Math.min(attempt * 10, 250));
  }
}

function unavailable(cause: unknown): StoreUnavailable {
  return new StoreUnavailable(`The database cannot be reached (${errorCode(cause) || 'no answer'}).`, {
    cause,
  });
}
