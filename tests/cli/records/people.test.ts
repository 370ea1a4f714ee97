import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openStore } from '../../../src/store/store.ts';
import { rolecall } from '../../helpers/rolecall.ts';
import { put, quiet } from '../../store/store.contract.ts';

let folder = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-people-'));
  const url = `file:${join(folder, 'rolecall.db')}`;
  vi.stubEnv('DATABASE_URL', url);
  const store = await openStore(url, quiet);
  await put(store, { id: 'R1', asker: 'U0ANN', text: 'the lift is stuck', channel: 'C1', cardTs: '1.5' });
  await store.close();
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('a person is given what is kept of them, and then forgotten', async () => {
  const { code, out, error } = await rolecall('export', 'U0ANN');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    person: 'U0ANN',
    asked: [{ request: { id: 'R1', text: 'the lift is stuck' } }],
    growth: [],
  });
  expect(error).toContain('kept without a name');
  const forgotten = await rolecall('forget', '<@U0ANN>');
  expect(forgotten.code).toBe(0);
  expect(forgotten.out).toContain('requests they asked, with all that belongs to them: 1');
  expect(forgotten.out).toContain('R1: channel C1, message 1.5');
  expect(JSON.parse((await rolecall('export', 'u0ann')).out)).toMatchObject({ asked: [], did: [] });
});

test.each([[[]], [['ann']], [['U0ANN', 'U0BEN']]])(
  'who is meant has to be a member ID: %j',
  async (words) => {
    for (const name of ['export', 'forget']) {
      const { code, error } = await rolecall(name, ...words);
      expect(code).toBe(2);
      expect(error).toContain('Expected one such as U0123ABCD');
    }
  },
);
