import { afterAll, describe, expect, test } from 'vitest';
import { StoreUnavailable } from '../../src/requests/request-store.ts';
import { lazily } from '../../src/search/lazily.ts';
import { createDatabase } from '../../src/store/database/database.ts';
import { createPostgres } from '../../src/store/engines/postgres.ts';
import { openStore } from '../../src/store/store.ts';
import { findPostgres } from '../helpers/machine/postgres.ts';
import { change, describeStore, put, quiet } from './store.contract.ts';

const found = await findPostgres();

if ('missing' in found) {
  console.warn(`The store was not tested on PostgreSQL: ${found.missing}.`);
  test.skip(`the store on PostgreSQL (${found.missing})`, () => {});
} else {
  const { createDatabase: newDatabase, kill, start, stop } = found;
  afterAll(stop);

  /** All migrations run once, not for each test. */
  const upToDate = lazily(async () => {
    const url = await newDatabase();
    await (await openStore(url, quiet)).close();
    return url;
  });
  describeStore('PostgreSQL', async () => newDatabase(await upToDate()));

  describe('the server', () => {
    test('keeps no row of a request that has been forgotten', async () => {
      const url = await newDatabase();
      const store = await openStore(url, quiet);
      await put(store, { state: 'resolved', closedAt: 1 }, [
        { kind: 'reply', reply: { kind: 'added', by: 'U1', text: 'a secret' } },
      ]);
      expect(await store.requests.forgetClosedBefore(2)).toBe(1);
      await store.close();
      const database = createDatabase(createPostgres(url, quiet));
      for (const table of ['requests', 'events', 'errands', 'corrections'] as const)
        expect(await database.read((sql) => sql.selectFrom(table).selectAll().execute())).toEqual([]);
      await database.close();
    });

    test('that lets nobody in is named, and the password is not', async () => {
      const address = new URL(await newDatabase());
      address.username = 'stranger';
      address.password = 'hush';
      const opening = openStore(address.href, quiet);
      await expect(opening).rejects.toThrow(
        `PostgreSQL at ${address.host} does not let "stranger" in (28000). Check the user and the password in DATABASE_URL.`,
      );
      await expect(opening).rejects.not.toThrow('hush');
    });

    test('without the database says how to create it', async () => {
      const address = new URL(await newDatabase());
      address.pathname = '/nowhere';
      await expect(openStore(address.href, quiet)).rejects.toThrow(
        'has no database "nowhere". Create it (createdb nowhere), or correct the name at the end of DATABASE_URL.',
      );
    });

    test('that is not there is unavailable', async () => {
      const opening = openStore('postgres://me:hush@127.0.0.1:1/rolecall', quiet);
      await expect(opening).rejects.toThrow(StoreUnavailable);
      await expect(opening).rejects.toThrow(
        'PostgreSQL at 127.0.0.1:1 cannot be reached (ECONNREFUSED). Check that it runs and takes connections from here',
      );
    });

    test.skipIf(kill === null)('dies and comes back, and the same store works again', async () => {
      const store = await openStore(await newDatabase(), quiet);
      await put(store, {});
      const underWay = Promise.allSettled(
        Array.from({ length: 50 }, (_, n) => store.requests.change('R1', 1, change(`click ${n}`))),
      );
      await kill?.();
      for (const result of await underWay)
        if (result.status === 'rejected') expect(result.reason).toBeInstanceOf(StoreUnavailable);
      await expect(store.requests.find('R1')).rejects.toThrow(StoreUnavailable);
      await expect(store.requests.takeErrand(0, 1)).rejects.toThrow(StoreUnavailable);
      await start();
      const request = await store.requests.find('R1');
      const again = await store.requests.change('R1', request?.version ?? 0, change('click again'));
      expect(again.kind).toBe('changed');
      await store.close();
    });
  });
}
