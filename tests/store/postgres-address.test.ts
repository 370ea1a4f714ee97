import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { inspectDatabase } from '../../src/store/database/inspect-database.ts';
import { readPostgresAddress } from '../../src/store/engines/postgres-address.ts';
import { openStore } from '../../src/store/store.ts';
import { findPostgres } from '../helpers/machine/postgres.ts';
import { quiet } from './store.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'rolecall-tls-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (query: string) =>
  readPostgresAddress(`postgres://me:hush@db.example.com/rolecall${query}`, 3_000);

describe('what DATABASE_URL says beside the host', () => {
  test.each([
    ['', 'if-offered', false],
    ['?sslmode=prefer', 'if-offered', false],
    ['?sslmode=disable', 'never', false],
    ['?sslmode=require', 'always', false],
    ['?ssl=true', 'always', false],
    ['?sslmode=verify-full', 'always', true],
    ['?sslmode=verify-full&sslrootcert=system', 'always', true],
    ['?sslmode=require&channel_binding=require&application_name=x', 'always', false],
  ])('%s', (query, tls, isChecked) => {
    expect(at(query)).toMatchObject({ tls, isChecked, isLocal: false });
  });

  test.each([
    ['?connect_timeout=2', 2_000],
    ['?connect_timeout=1', 2_000],
    ['?connect_timeout=60', 3_000],
    ['?connect_timeout=0', 3_000],
    ['', 3_000],
  ])('%s: how long a connection may take', (query, milliseconds) => {
    expect(at(query).pool.connectionTimeoutMillis).toBe(milliseconds);
  });

  test.each([
    [
      '?ssl=false',
      'parameter ssl=false, which PostgreSQL does not know. To connect without TLS, say sslmode=disable',
    ],
    ['?sslmode=on', 'parameter sslmode=on, which PostgreSQL does not know. It should be one of disable,'],
    ['?sslmode=verify-ca', 'sslmode=verify-ca, which needs sslrootcert=FILE'],
    ['?sslrootcert=system', 'sslrootcert=system, which works with sslmode=verify-full only'],
    [
      '?sslmode=require&sslrootcert=/nowhere/ca.pem',
      'sslrootcert, which names "/nowhere/ca.pem", a file that cannot',
    ],
    ['?connect_timeout=soon', 'connect_timeout=soon, which should be a whole number of seconds'],
    ['?schema=public', 'parameter schema, which Rolecall does not know'],
    ['?target_session_attrs=standby', 'target_session_attrs=standby, which Rolecall cannot do'],
  ])('%s is refused with a sentence that names it, and without the password', async (query, words) => {
    const url = `postgres://me:hush@127.0.0.1:1/rolecall${query}`;
    await expect(openStore(url, quiet)).rejects.toThrow(`DATABASE_URL has the `);
    await expect(openStore(url, quiet)).rejects.toThrow(words);
    await expect(openStore(url, quiet)).rejects.not.toThrow('hush');
  });
});

const found = await findPostgres({ hasTls: true });
if ('missing' in found || found.certificate === null)
  test.skip(`TLS to PostgreSQL (${'missing' in found ? found.missing : 'the server is not ours'})`, () => {});
else {
  const { createDatabase, stop, certificate } = found;
  afterAll(stop);
  const root = join(folder, 'ca.pem');
  writeFileSync(root, certificate);

  const open = async (query: string, host = '127.0.0.1') => {
    const url = new URL(await createDatabase());
    url.hostname = host;
    const address = `${url.href}${query}`;
    await (await openStore(address, quiet)).close();
    const { protection, close } = await inspectDatabase(address, quiet);
    await close();
    return protection;
  };

  describe('a server that offers TLS with a certificate of its own', () => {
    test.each([
      ['', true, false],
      ['?sslmode=require', true, false],
      ['?ssl=true', true, false],
      ['?sslmode=disable', false, false],
      [`?sslmode=verify-full&sslrootcert=${root}`, true, true],
      [`?sslmode=verify-ca&sslrootcert=${root}`, true, true],
    ])('%s', async (query, isEncrypted, isChecked) => {
      expect(await open(query)).toEqual({
        version: isEncrypted ? 'TLSv1.3' : null,
        isChecked,
        isLocal: true,
      });
    });

    test('is not believed where it has to be', async () => {
      await expect(open('?sslmode=verify-full')).rejects.toThrow('shows a certificate that is not trusted (');
      await expect(open(`?sslmode=verify-full&sslrootcert=${root}`, 'localhost')).rejects.toThrow(
        'shows a certificate for another host',
      );
      expect(await open(`?sslmode=verify-ca&sslrootcert=${root}`, 'localhost')).toMatchObject({
        isChecked: true,
      });
    });
  });
}

const plain = await findPostgres();
if (!('missing' in plain) && plain.kill !== null) {
  afterAll(plain.stop);
  test('a server that offers no TLS: refused where it is demanded, else told', async () => {
    const url = await plain.createDatabase();
    await expect(openStore(`${url}?sslmode=require`, quiet)).rejects.toThrow(
      'does not offer TLS, which DATABASE_URL demands.',
    );
    await (await openStore(url, quiet)).close();
    const { protection, close } = await inspectDatabase(url, quiet);
    await close();
    expect(protection).toEqual({ version: null, isChecked: false, isLocal: true });
  });
}
