import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';

/** Where its connections come from: nobody else's do. */
export const OUTSIDE = '127.0.0.2';

export interface Proxy {
  /** `http://user:password@127.0.0.1:PORT` */
  readonly url: string;
  /** The same without user and password. */
  readonly bare: string;
  close(): Promise<void>;
}

/** tinyproxy, as Debian has it, for whoever knows the password; or why there is none. */
export async function startProxy(): Promise<Proxy | { missing: string }> {
  try {
    execFileSync('tinyproxy', ['-v'], { stdio: 'pipe' });
  } catch {
    return { missing: 'tinyproxy is not installed' };
  }
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-proxy-'));
  const port = await freePort();
  const lines = [
    `Port ${port}`,
    'Listen 127.0.0.1',
    'Timeout 600',
    'Allow 127.0.0.1',
    `Bind ${OUTSIDE}`,
    'BasicAuth ann s3cret',
    'LogLevel Error',
  ];
  writeFileSync(join(folder, 'tinyproxy.conf'), lines.join('\n'));
  const program = spawn('tinyproxy', ['-d', '-c', join(folder, 'tinyproxy.conf')], { stdio: 'ignore' });
  await answering(port);
  return {
    url: `http://ann:s3cret@127.0.0.1:${port}`,
    bare: `http://127.0.0.1:${port}`,
    async close() {
      program.kill();
      if (program.exitCode === null) await once(program, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answering(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const socket = connect(port, '127.0.0.1');
    const isThere = await once(socket, 'connect').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (isThere) return;
    await pause(50);
  }
  throw new Error('The proxy does not listen.');
}
