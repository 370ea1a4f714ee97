import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Libsql from 'libsql';
import { afterAll, describe, expect, test } from 'vitest';
import { StoreUnavailable } from '../../src/requests/request-store.ts';
import { createDatabase } from '../../src/store/database/database.ts';
import { createSqlite } from '../../src/store/engines/sqlite.ts';
import { MIGRATIONS, newestOf } from '../../src/store/migrations/list.ts';
import { openStore } from '../../src/store/store.ts';
import { upToDateFile } from '../helpers/new-store.ts';
import { aCriterion } from './growth.contract.ts';
import { anEvent, change, describeStore, put, quiet } from './store.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolecall-sqlite-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let count = 0;
const newFile = () => join(folder, `${++count}`, 'rolecall.db');

describeStore('SQLite', () => upToDateFile(newFile()));

describe('the file', () => {
  const bytes = (path: string) =>
    ['', '-wal', '-shm']
      .filter((end) => existsSync(path + end))
      .map((end) => readFileSync(path + end, 'latin1'))
      .join('');

  test('holds nothing of a text that has been forgotten', async () => {
    const path = newFile();
    const store = await openStore(`file:${path}`, quiet);
    for (let n = 0; n < 50; n++) {
      await put(store, { id: `R${n}`, text: `a secret text ${n} `.repeat(200) }, [
        { kind: 'reply', reply: { kind: 'added', by: 'U1', text: 'a secret reply' } },
      ]);
      const event = anEvent({ request: `R${n}`, key: `close ${n}`, detail: 'a secret reason' });
      const correction = { request: `R${n}`, text: 'a secret lesson', role: 'a', instead: null } as const;
      await store.requests.change(`R${n}`, 1, {
        patch: { state: 'resolved', closedAt: 1, question: 'a secret question' },
        event,
        errands: [],
        correction: { ...correction, isPublic: true, at: 1, state: 'open' },
      });
    }
    expect(bytes(path)).toContain('a secret');
    expect(await store.requests.forgetClosedBefore(2)).toBe(50);
    expect(bytes(path)).not.toContain('a secret');
    await store.close();
  });

  test.each([
    ['origin_channel', 'origin_thread_ts'],
    ['source_channel', 'source_ts'],
  ])(
    'finds a request by %s and %s without reading them all, also once they were counted',
    async (channel, ts) => {
      const path = newFile();
      const store = await openStore(`file:${path}`, quiet);
      await put(store, { id: 'R0' });
      await store.close();
      const database = new Libsql(path);
      const columns = (database.prepare('pragma table_info(requests)').all() as { name: string }[])
        .map(({ name }) => name)
        .filter((name) => name !== 'id');
      database.exec(`with recursive n(i) as (select 1 union all select i + 1 from n where i < 5000)
      insert into requests (id, ${columns}) select 'R' || i, ${columns} from requests, n where id = 'R0'`);
      database.exec('analyze');
      const steps = database
        .prepare(`explain query plan select id from requests where ${channel} = ? and ${ts} = ?`)
        .all('C1', '1700000000.000100') as { detail: string }[];
      database.close();
      expect(steps.map(({ detail }) => detail).join()).toMatch(/^SEARCH requests USING (?:COVERING )?INDEX/);
    },
  );

  test('holds nothing of a growth sheet that has been deleted', async () => {
    const path = newFile();
    const store = await openStore(`file:${path}`, quiet);
    for (let n = 0; n < 50; n++) {
      const criterion = aCriterion({ key: `K${n}`, text: `a secret criterion ${n}` });
      for (let at = 0; at < 3; at++)
        await store.growth.note('UANN', criterion, `a secret deed ${at} `.repeat(20), at);
      await store.growth.tick('UANN', criterion, true, 1);
      await store.growth.tick('UBEN', criterion, true, 1);
    }
    await store.growth.aimFor('UANN', { role: 'a-secret', level: 4 }, 1);
    expect(bytes(path)).toContain('a secret deed');
    await store.growth.forget('UANN');
    expect(bytes(path)).not.toMatch(/a secret deed|UANN|a-secret/);
    expect(bytes(path)).toContain('UBEN');
    await store.close();
  });

  test('holds no word of a growth sheet where a secret seals them, and only that secret opens them', async () => {
    const path = newFile();
    const open = (secret: string | null) => openStore(`file:${path}`, quiet, Date.now, secret);
    const store = await open('s'.repeat(32));
    await store.growth.note('UANN', aCriterion({ text: 'criterion words' }), 'deed words', 1);
    await store.growth.aimFor('UANN', { role: 'aim-words', level: 4 }, 1);
    expect(bytes(path)).not.toMatch(/criterion words|deed words|aim-words/);
    await store.close();
    for (const secret of ['t'.repeat(32), null]) {
      const other = await open(secret);
      expect(await other.growth.read('UANN')).toEqual({ aim: null, entries: new Map(), unreadable: 2 });
      await other.close();
    }
    const again = await open('s'.repeat(32));
    const sheet = await again.growth.read('UANN');
    expect([...sheet.entries.values()][0]?.evidence).toBe('deed words');
    expect(sheet.unreadable).toBe(0);
    await again.close();
  });

  test('opens no note that was moved to another person', async () => {
    const path = newFile();
    const store = await openStore(`file:${path}`, quiet, Date.now, 's'.repeat(32));
    await store.growth.note('UANN', aCriterion({}), 'deed words', 1);
    const database = createDatabase(createSqlite(`file:${path}`));
    await database.write((sql) => sql.updateTable('growth').set({ person: 'UBEN' }).execute());
    await database.close();
    expect((await store.growth.read('UBEN')).unreadable).toBe(1);
    await store.close();
  });

  test('is read by one while another writes', async () => {
    const path = newFile();
    const [writer, reader] = [await openStore(`file:${path}`, quiet), await openStore(`file:${path}`, quiet)];
    await put(writer, {});
    const writes = (async () => {
      for (let n = 1; n <= 50; n++) await writer.requests.change('R1', n, change(`click ${n}`));
    })();
    const seen: number[] = [];
    for (let n = 0; n < 50; n++) seen.push((await reader.requests.find('R1'))?.version ?? 0);
    await writes;
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect((await reader.requests.find('R1'))?.version).toBe(51);
    await Promise.all([writer.close(), reader.close()]);
  });

  test('is opened by a path, by an address, or not at all', async () => {
    const path = newFile();
    const first = await openStore(pathToFileURL(path).href, quiet);
    await put(first, {});
    await first.close();
    const again = await openStore(`file:${path}`, quiet);
    expect(await again.requests.find('R1')).not.toBeNull();
    await again.close();
    const memory = await openStore('file::memory:', quiet);
    expect(await memory.requests.find('R1')).toBeNull();
    await put(memory, {});
    expect(await memory.requests.forgetClosedBefore(9)).toBe(0);
    await memory.close();
  });

  test('has to be a database', async () => {
    const path = join(folder, 'letter.txt');
    writeFileSync(path, 'Dear Rolecall, '.repeat(100));
    await expect(openStore(`file:${path}`, quiet)).rejects.toThrow(
      `"${path}" is no SQLite database. Move the file away, or let DATABASE_URL name another`,
    );
  });

  test('has to be a place where Rolecall may write', async () => {
    const opening = openStore(`file:${join(folder, 'letter.txt', 'rolecall.db')}`, quiet);
    await expect(opening).rejects.toThrow(StoreUnavailable);
    await expect(opening).rejects.toThrow('Rolecall must be allowed to write it and its folder');
  });

  test('of a newer Rolecall is left alone', async () => {
    const path = newFile();
    await (await openStore(`file:${path}`, quiet)).close();
    const database = createDatabase(createSqlite(`file:${path}`));
    await database.write((sql) => sql.insertInto('migrations').values({ id: 99, name: 'later' }).execute());
    await database.close();
    await expect(openStore(`file:${path}`, quiet)).rejects.toThrow(
      `A newer Rolecall has changed this database (its tables are version 99, this program knows ${newestOf(MIGRATIONS)}).`,
    );
  });

  test('that somebody else holds for too long is unavailable, and then works again', async () => {
    const path = newFile();
    const store = await openStore(`file:${path}`, quiet);
    const other = createDatabase(createSqlite(`file:${path}`));
    await other.patiently.write(async () => {
      await expect(put(store, {})).rejects.toThrow(StoreUnavailable);
    });
    await put(store, {});
    expect(await store.requests.find('R1')).not.toBeNull();
    await Promise.all([store.close(), other.close()]);
  });
});
