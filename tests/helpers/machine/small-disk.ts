import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A real disk that can be filled or made read only. */
export interface SmallDisk {
  readonly folder: string;
  /** Takes all the room there is, until `empty`. */
  fill(): void;
  empty(): void;
  setReadOnly(isReadOnly: boolean): void;
  remove(): void;
}

/** A file system of so many megabytes in memory; or why none can be had here. */
export function makeSmallDisk(megabytes: number): SmallDisk | { readonly missing: string } {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-disk-'));
  const filler = join(folder, 'filler');
  try {
    mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder);
  } catch {
    rmSync(folder, { recursive: true });
    return { missing: 'only root may mount a small disk, and this machine did not let us' };
  }
  return {
    folder,
    fill: () => writeUntilFull(filler),
    empty: () => rmSync(filler, { force: true }),
    setReadOnly: (isReadOnly) => mount('-o', `remount,${isReadOnly ? 'ro' : 'rw'}`, folder),
    remove() {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true });
    },
  };
}

const mount = (...args: readonly string[]) => execFileSync('mount', args, { stdio: 'pipe' });

function writeUntilFull(path: string): void {
  const file = openSync(path, 'a');
  try {
    for (const size of [65_536, 4_096, 1])
      for (let left = 100_000; left > 0; left--) if (!fits(file, size)) break;
  } finally {
    closeSync(file);
  }
}

function fits(file: number, size: number): boolean {
  try {
    return writeSync(file, Buffer.alloc(size)) === size;
  } catch {
    return false;
  }
}
