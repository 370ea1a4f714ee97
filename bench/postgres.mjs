import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const DEBIAN = '/usr/lib/postgresql';

/** A PostgreSQL of this machine's programs with an empty database, and how to end it; null where there are no such programs. */
export async function startPostgres() {
  const programs = findPrograms();
  if (!programs) return null;
  const user = findUser();
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-bench-postgres-'));
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const setUp = ['-D', data, '-U', 'rolecall', '--auth=trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(programs, 'initdb'), setUp, { ...user, cwd: folder, stdio: 'pipe' });
  const port = await freePort();
  const flags = ['-D', data, '-k', folder, '-h', '127.0.0.1', '-p', String(port)];
  const server = spawn(join(programs, 'postgres'), flags, { ...user, cwd: folder, stdio: 'ignore' });
  process.once('exit', () => server.kill('SIGQUIT'));
  const url = `postgres://rolecall@127.0.0.1:${port}/postgres`;
  await answering(url, server);
  const stop = () => {
    server.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    server.kill('SIGQUIT');
  };
  return { url, pid: server.pid, stop };
}

function findPrograms() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  return versions
    .map((version) => join(DEBIAN, version, 'bin'))
    .find((bin) => existsSync(join(bin, 'initdb')));
}

/** PostgreSQL refuses to run as root. */
function findUser() {
  if (process.getuid() !== 0) return {};
  const idOf = (flag) => Number(execFileSync('id', [flag, 'postgres']));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answering(url, server) {
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    const isThere = await client.connect().then(
      () => true,
      () => false,
    );
    if (isThere) return client.end();
    if (server.exitCode !== null) throw new Error(`PostgreSQL ended with ${server.exitCode} while starting`);
    await pause(50);
  }
}
