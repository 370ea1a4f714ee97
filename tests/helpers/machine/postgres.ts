import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from './free-port.ts';

/** A PostgreSQL server to test on. */
export interface Postgres {
  /** A new database, empty or as the one at that address is, to which nobody is connected; gives its DATABASE_URL. */
  createDatabase(like?: string): Promise<string>;
  /** Lets the server die at once, as in a crash; null where it is not ours to do so. */
  readonly kill: (() => Promise<void>) | null;
  /** Starts it again, at the same address. */
  start(): Promise<void>;
  /** The certificate that it shows; null where it has none. */
  readonly certificate: string | null;
  /** For good: nothing of it stays. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** Whether what is committed has to survive a power cut; without it tests are faster. */
  readonly isDurable?: boolean;
  /** Whether it offers TLS, with a certificate that it has signed itself, for 127.0.0.1. */
  readonly hasTls?: boolean;
}

const DEBIAN = '/usr/lib/postgresql';

/** The server that TEST_DATABASE_URL names, or else a throw-away one of this machine's programs; or why there is none. */
export async function findPostgres(options: PostgresOptions = {}): Promise<Postgres | { missing: string }> {
  const given = process.env.TEST_DATABASE_URL;
  if (given)
    return {
      createDatabase: (like) => createDatabase(given, like),
      kill: null,
      start: nothing,
      certificate: null,
      stop: nothing,
    };
  const programs = findPrograms();
  if (!programs) return { missing: `no PostgreSQL server in ${DEBIAN}, and TEST_DATABASE_URL is not set` };
  const user = findUser();
  if (user === null) return { missing: 'PostgreSQL does not run as root, and there is no user "postgres"' };
  return startCluster(programs, user, options);
}

const nothing = async (): Promise<void> => {};

interface Programs {
  readonly initdb: string;
  readonly postgres: string;
}

function findPrograms(): Programs | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const programs = versions.map((version) => ({
    initdb: join(DEBIAN, version, 'bin/initdb'),
    postgres: join(DEBIAN, version, 'bin/postgres'),
  }));
  return programs.find(({ initdb, postgres }) => existsSync(initdb) && existsSync(postgres)) ?? null;
}

type User = { readonly uid?: number; readonly gid?: number };

/** PostgreSQL refuses to run as root. */
function findUser(): User | null {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }));
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    return null;
  }
}

async function startCluster(programs: Programs, user: User, options: PostgresOptions): Promise<Postgres> {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-postgres-'));
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const setUp = ['-D', data, '-U', 'rolecall', '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(programs.initdb, setUp, { ...user, cwd: folder, stdio: 'pipe' });
  if (options.hasTls) await signCertificate(data, user);
  const port = await freePort();
  const url = `postgres://rolecall@127.0.0.1:${port}/postgres`;
  const settings = ['-D', data, '-k', folder, '-h', '127.0.0.1', '-p', String(port)];
  const start = async () => {
    const flags = [
      ...settings,
      ...(options.isDurable ? [] : ['-F']),
      ...(options.hasTls ? ['-c', 'ssl=on'] : []),
    ];
    server = spawn(programs.postgres, flags, { ...user, cwd: folder, stdio: 'ignore' });
    await answering(url, server);
  };
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGQUIT');
    await once(server, 'exit');
  };
  let server: ChildProcess;
  await start();
  process.once('exit', () => server.kill('SIGQUIT'));
  return {
    createDatabase: (like) => createDatabase(url, like),
    kill,
    start,
    certificate: options.hasTls ? readFileSync(join(data, 'server.crt'), 'utf8') : null,
    async stop() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where the server looks for them. */
async function signCertificate(data: string, user: User): Promise<void> {
  const flags = ['req', '-new', '-x509', '-days', '2', '-nodes', '-subj', '/CN=127.0.0.1'];
  const name = ['-addext', 'subjectAltName=IP:127.0.0.1'];
  const files = ['-out', join(data, 'server.crt'), '-keyout', join(data, 'server.key')];
  execFileSync('openssl', [...flags, ...name, ...files], { ...user, stdio: 'pipe' });
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (;;) {
    const isThere = await withClient(url, async (client) => client.query('select 1')).catch(() => null);
    if (isThere) return;
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode} while starting`);
    await pause(50);
  }
}

async function createDatabase(url: string, like?: string): Promise<string> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const template = like === undefined ? '' : ` template ${new URL(like).pathname.slice(1)}`;
  await withClient(url, (client) => client.query(`create database ${name}${template}`));
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
