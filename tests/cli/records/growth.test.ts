import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { createLog } from '../../../src/log.ts';
import { openStore } from '../../../src/store/store.ts';
import { aRequest } from '../../helpers/requests.ts';
import { aCriterion } from '../../store/growth.contract.ts';

let folder = '';

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-'));
  vi.stubEnv('DATABASE_URL', `file:${join(folder, 'rolecall.db')}`);
  const store = await openStore(
    `file:${join(folder, 'rolecall.db')}`,
    createLog(
      'error',
      () => {},
      () => new Date(0),
    ),
  );
  const criterion = aCriterion({ text: 'the ticked criterion' });
  await store.growth.note('UPRIVATE', criterion, 'the private deed', 1);
  await store.growth.tick('UPRIVATE', criterion, true, 1);
  await store.growth.aimFor('UPRIVATE', { role: 'the-aim', level: 3 }, 1);
  const event = { request: 'R1', kind: 'submitted', at: 0, actor: 'U1', role: null, detail: null } as const;
  await store.requests.create(aRequest({ id: 'R1' }), { event: { ...event, key: 'R1' }, errands: [] });
  await store.close();
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test.each(['audit', 'stats', 'corrections', 'catalog', 'check', 'doctor', 'gaps', 'errands', 'trail R1'])(
  '%s prints nothing of a growth sheet',
  async (command) => {
    const said: string[] = [];
    for (const argv of [command.split(' '), [...command.split(' '), '--json']])
      await run([...argv, '--content', 'tests/fixtures/company'], {
        input: Readable.from([]),
        out: (line) => said.push(line),
        error: (line) => said.push(line),
      });
    expect(said.length).toBeGreaterThan(0);
    expect(said.join('\n')).not.toMatch(/UPRIVATE|private deed|ticked criterion|the-aim/);
  },
);

test('no command opens growth sheets', () => {
  expect(commandsWith(/\.growth\b|from '[^']*\bgrowth/)).toEqual([]);
});

test('only what hands a person their own data, or deletes it, reaches data by person', () => {
  expect(commandsWith(/\bstore\.people\b/)).toEqual(['records/people.ts']);
});

function commandsWith(pattern: RegExp): string[] {
  const files = readdirSync('src/cli', { recursive: true, encoding: 'utf8' }).filter((it) =>
    it.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(20);
  return files.filter((file) => pattern.test(readFileSync(join('src/cli', file), 'utf8')));
}
