import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createDatabase } from '../../../src/store/database/database.ts';
import { migrate } from '../../../src/store/database/migrate.ts';
import { createSqlite } from '../../../src/store/engines/sqlite.ts';
import { MIGRATIONS, newestOf } from '../../../src/store/migrations/list.ts';
import { openStore } from '../../../src/store/store.ts';
import { rolecall as call } from '../../helpers/rolecall.ts';
import { put, quiet } from '../../store/store.contract.ts';

let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolecall-database-'));
  file = join(folder, 'rolecall.db');
  vi.stubEnv('DATABASE_URL', `file:${file}`);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const rolecall = (...argv: readonly string[]) => call(...argv, '--content', 'tests/fixtures/company');

const newest = newestOf(MIGRATIONS);

/** As the Rolecall before this one would have left it. */
async function keepOlder(): Promise<void> {
  const database = createDatabase(createSqlite(`file:${file}`));
  await migrate(database, MIGRATIONS.slice(0, -1));
  await database.close();
}

async function keepSome(): Promise<void> {
  const store = await openStore(`file:${file}`, quiet);
  for (let n = 0; n < 40; n++) await put(store, { id: `R${n}`, text: 'words '.repeat(500) });
  await store.close();
}

function damage(): void {
  const opened = openSync(file, 'r+');
  writeSync(opened, Buffer.alloc(20_000, 0x55), 0, 20_000, 40_000);
  closeSync(opened);
}

describe('tables that are older', () => {
  test.each(['stats', 'audit', 'gaps', 'corrections'])('%s leaves them alone, and says so', async (name) => {
    await keepOlder();
    const before = readFileSync(file);
    const { code, error } = await rolecall(name);
    expect(code).toBe(2);
    expect(error).toContain(
      `Its tables are version ${newest - 1}, and this program works with version ${newest}.`,
    );
    expect(error).toContain('To bring them up to date: npm run -s rolecall -- migrate');
    expect(readFileSync(file)).toEqual(before);
  });

  test('doctor leaves them alone, too', async () => {
    await keepOlder();
    const before = readFileSync(file);
    expect((await rolecall('doctor')).out).toContain(`Its tables are version ${newest - 1}`);
    expect(readFileSync(file)).toEqual(before);
  });

  test('migrate brings them up to date, once', async () => {
    await keepOlder();
    expect(await rolecall('migrate')).toMatchObject({
      code: 0,
      out: `The tables are up to date now: version ${newest}, before ${newest - 1}.`,
    });
    expect((await rolecall('migrate')).out).toContain('up to date already');
    expect((await rolecall('stats')).code).toBe(0);
  });

  test('migrate makes them where there is nothing yet', async () => {
    expect((await rolecall('migrate')).out).toBe(
      `The tables are up to date now: version ${newest}, newly made.`,
    );
    expect(existsSync(file)).toBe(true);
  });
});

test.each(['stats', 'migrate', 'start'])(
  '%s says that a newer Rolecall has changed the tables',
  async (name) => {
    connect();
    await keepSome();
    const database = createDatabase(createSqlite(`file:${file}`));
    await database.write((sql) => sql.insertInto('migrations').values({ id: 99, name: 'later' }).execute());
    await database.close();
    const { code, error } = await rolecall(name);
    expect(code).toBe(2);
    expect(error).toContain('A newer Rolecall has changed this database (its tables are version 99');
  },
);

describe('a damaged file', () => {
  test.each(['start', 'migrate'])('ends %s with a sentence and with exit code 2', async (name) => {
    connect();
    await keepSome();
    damage();
    const { code, error } = await rolecall(name);
    expect(code).toBe(2);
    expect(error).toMatch(
      /^The database file ".*" is damaged \(.+\)\. To restore: with Rolecall stopped, move it/,
    );
    expect(error).not.toContain('    at ');
  });

  test('is found by doctor', async () => {
    await keepSome();
    damage();
    const { code, out } = await rolecall('doctor');
    expect(code).toBe(1);
    expect(out).toMatch(/FAIL {2}SQLite in ".*" — The database file ".*" is damaged/);
  });
});

/** As for a bot that is to be started; it does not get as far as Slack. */
function connect(): void {
  vi.stubEnv('SLACK_BOT_TOKEN', 'xoxb-1');
  vi.stubEnv('SLACK_APP_TOKEN', 'xapp-1');
  vi.stubEnv('SLACK_API_URL', 'http://127.0.0.1:1/');
}

describe('a backup', () => {
  const copy = () => join(folder, 'backup.db');

  test('is whole, for its owner only, and made while the bot writes', async () => {
    await keepSome();
    const running = await openStore(`file:${file}`, quiet);
    await put(running, { id: 'RNEW', text: 'just now' }, [{ kind: 'refresh', hop: 0, card: null }]);
    const { code, out } = await rolecall('backup', copy());
    await running.close();
    expect(out).toContain(`"${copy()}" is whole, and a restore of it works (tables of version ${newest}).`);
    expect(out).toMatch(/errands: 1.*requests: 41/);
    expect(code).toBe(0);
    expect(statSync(copy()).mode & 0o777).toBe(0o600);
    const { out: json } = await rolecall('verify', copy(), '--json');
    expect(JSON.parse(json)).toMatchObject({
      ok: true,
      version: newest,
      counts: { requests: 41 },
      faults: [],
    });
    vi.stubEnv('DATABASE_URL', `file:${copy()}`);
    expect((await rolecall('audit', 'RNEW')).code).toBe(0);
  });

  test('overwrites nothing', async () => {
    await keepSome();
    writeFileSync(copy(), 'something else');
    const { code, error } = await rolecall('backup', copy());
    expect(code).toBe(2);
    expect(error).toContain('EEXIST');
    expect(readFileSync(copy(), 'utf8')).toBe('something else');
  });

  test('of older tables is one, and its restore is rehearsed', async () => {
    await keepOlder();
    expect((await rolecall('backup', copy())).code).toBe(0);
    const before = readFileSync(copy());
    expect(JSON.parse((await rolecall('verify', copy(), '--json')).out)).toMatchObject({
      version: newest - 1,
    });
    expect(readFileSync(copy())).toEqual(before);
  });

  test('that is damaged, or holds what nobody can read, is found out', async () => {
    await keepSome();
    damage();
    const { code, out } = await rolecall('verify', file);
    expect(code).toBe(1);
    expect(out).toContain('It is damaged: ');
    writeFileSync(copy(), 'PGDMP and so on');
    expect((await rolecall('verify', copy())).error).toContain('pg_restore');
    writeFileSync(copy(), 'Dear Rolecall, '.repeat(100));
    expect((await rolecall('verify', copy())).error).toContain('is no SQLite database');
    expect((await rolecall('verify', join(folder, 'nowhere'))).code).toBe(2);
    expect((await rolecall('verify')).code).toBe(2);
  });

  test('of PostgreSQL is made by PostgreSQL, with the command', async () => {
    vi.stubEnv('DATABASE_URL', 'postgres://rolecall:hunter2@db/rolecall');
    const { code, error } = await rolecall('backup', copy());
    expect(code).toBe(2);
    expect(error).toContain(`pg_dump --format=custom --file=${copy()} "$DATABASE_URL"`);
    expect(error).not.toContain('hunter2');
  });
});
