import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openStore, type Store } from '../../../src/store/store.ts';
import { rolecall } from '../../helpers/rolecall.ts';
import { put, quiet } from '../../store/store.contract.ts';

let folder = '';
let url = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-errands-'));
  url = `file:${join(folder, 'rolecall.db')}`;
  vi.stubEnv('DATABASE_URL', url);
  await withStore(async (store) => {
    const note = { kind: 'asked', by: 'U1', question: 'a secret question' } as const;
    await put(store, { id: 'R1' }, [
      { kind: 'note', note },
      { kind: 'refresh', hop: 0, card: null },
    ]);
    const taken = await store.requests.takeErrand(Date.now(), Date.now() + 1);
    await store.requests.postponeErrand(taken?.id ?? '', Date.now() + 3_600_000, 'not_in_channel');
  });
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(url, quiet);
  return work(store).finally(() => store.close());
}

const list = async () => JSON.parse((await rolecall('errands', '--json')).out).errands;

test('what waits is listed, with what hinders it, and without words of people', async () => {
  const errands = await list();
  expect(errands).toHaveLength(2);
  expect(errands.find(({ lastError }: { lastError: unknown }) => lastError !== null)).toMatchObject({
    subject: 'R1',
    attempts: 1,
    lastError: 'not_in_channel',
    isUnderWay: false,
  });
  const people = await rolecall('errands');
  expect(people.out).toContain('failed once, last with not_in_channel');
  expect(people.error).toContain('errands retry ID');
  expect(JSON.stringify([errands, people])).not.toContain('secret');
});

test('what is stuck is tried again at once', async () => {
  const said = await rolecall('errands', 'retry', 'all');
  expect(said).toMatchObject({ code: 0, out: expect.stringContaining('tried again: ') });
  for (const { due } of await list()) expect(Date.parse(due)).toBeLessThanOrEqual(Date.now());
});

test('what is dropped is gone; what is not there is said', async () => {
  const [{ id }] = await list();
  const dropped = await rolecall('errands', 'drop', id, 'R9-1-0');
  expect(dropped.code).toBe(1);
  expect(dropped.out).toBe(`dropped: ${id}`);
  expect(dropped.error).toContain('No errand waits under R9-1-0.');
  expect((await list()).map((errand: { id: string }) => errand.id)).not.toContain(id);
  expect((await rolecall('errands', 'burn', id)).code).toBe(2);
  expect((await rolecall('errands', 'drop', 'all')).code).toBe(2);
});

test('a pause is kept until it is ended', async () => {
  expect((await rolecall('pause', 'back', 'at', 'three')).code).toBe(0);
  expect(await withStore((store) => store.pause.current())).toMatchObject({ words: 'back at three' });
  expect((await rolecall('resume')).out).toBe('Rolecall goes on within ten seconds.');
  expect((await rolecall('resume')).out).toBe('Rolecall was not paused.');
  expect(await withStore((store) => store.pause.current())).toBeNull();
});
