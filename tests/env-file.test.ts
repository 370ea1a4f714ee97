import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { readSettings } from '../src/config.ts';
import { readEnvFile } from '../src/settings/env-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolecall-env-'));
const home = process.cwd();
beforeAll(() => process.chdir(folder));
afterAll(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});
afterEach(() => vi.unstubAllEnvs());
const write = (...lines: readonly string[]) => writeFileSync(join(folder, '.env'), lines.join('\n'));

describe('the environment wins', () => {
  test.each(['DOTENV_OVERRIDE', 'DOTENV_CONFIG_OVERRIDE', 'NOTHING'])('with %s set', (name) => {
    for (const one of ['LOG_LEVEL', 'RETENTION_DAYS']) vi.stubEnv(one, undefined);
    vi.stubEnv(name, 'true');
    vi.stubEnv('LOG_LEVEL', 'warn');
    write('LOG_LEVEL=error', 'RETENTION_DAYS=7');
    expect(readSettings()).toMatchObject({ logLevel: 'warn', retentionDays: 7 });
  });

  test('and .env is the one that is read', () => {
    vi.stubEnv('RETENTION_DAYS', undefined);
    vi.stubEnv('DOTENV_PATH', '/nowhere/.env');
    write('RETENTION_DAYS=8');
    expect(readSettings().retentionDays).toBe(8);
  });
});

describe('a # without quotes', () => {
  const doubtful = (line: string) => {
    write('A=1', line);
    return readEnvFile('.env').doubts;
  };
  test.each([
    'DATABASE_URL=postgres://me:pa#ss@db/x',
    'X=a#b',
    'export X = a#b # a comment',
    'GROWTH_SECRET=#starts-with-it',
  ])('%s', (line) => {
    expect(doubtful(line)).toHaveLength(1);
    expect(doubtful(line)[0]).toMatch(/^\.env:2: (?:DATABASE_URL|X|GROWTH_SECRET) ends before the "#"/);
    expect(doubtful(line)[0]).not.toContain('pa#ss');
  });

  test.each(['X="a#b"', "X='a#b'", 'X=a # a comment', 'X= # a comment', '# X=a#b', 'X=a'])(
    '%s: no doubt',
    (line) => {
      expect(doubtful(line)).toEqual([]);
    },
  );

  test('is told where something else is wrong, too', () => {
    write('SLACK_BOT_TOKEN=xoxb#1-2-3');
    vi.stubEnv('SLACK_BOT_TOKEN', undefined);
    expect(() => readSettings()).toThrow('SLACK_BOT_TOKEN ends before the "#"');
  });
});
