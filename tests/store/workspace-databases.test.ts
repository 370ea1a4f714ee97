import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { createWorkspaceDatabases } from '../../src/store/database/workspace-databases.ts';
import { openStore } from '../../src/store/store.ts';
import { findPostgres } from '../helpers/machine/postgres.ts';
import { quiet } from './store.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolecall-workspaces-'));
afterAll(() => rmSync(folder, { recursive: true }));
const found = await findPostgres();
if (!('missing' in found)) afterAll(found.stop);

const engines: readonly (readonly [string, () => Promise<string>])[] = [
  ['files', async () => `file:${join(folder, 'role+call.db')}`],
  ...('missing' in found ? [] : [['schemas of PostgreSQL', found.createDatabase] as const]),
];

describe.each(engines)('the databases of workspaces: %s', (_, addressOf) => {
  test('hold what is theirs, are found again, and are gone when they are removed', async () => {
    const url = await addressOf();
    const main = await openStore(url, quiet);
    const databases = createWorkspaceDatabases(url, quiet);
    expect(await databases.list()).toEqual([]);
    const open = async (team: string) => openStore(await databases.prepare(team), quiet);
    const [one, other] = [await open('T0AAAA1'), await open('T0BBBB2')];
    await one.pause.begin({ since: 1, words: 'only here' });
    expect(await other.pause.current()).toBeNull();
    expect(await main.pause.current()).toBeNull();
    await one.close();
    expect([...(await databases.list())].sort()).toEqual(['T0AAAA1', 'T0BBBB2']);
    const again = await open('T0AAAA1');
    expect(await again.pause.current()).toMatchObject({ words: 'only here' });
    await again.close();
    await databases.remove('T0AAAA1');
    expect(await databases.list()).toEqual(['T0BBBB2']);
    const anew = await open('T0AAAA1');
    expect(await anew.pause.current()).toBeNull();
    await Promise.all([main, other, anew].map((store) => store.close()));
  });
});
