import { accessSync, closeSync, constants, openSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { FileGone } from './sqlite-faults.ts';

/** Watches the file under an open database, since SQLite itself writes on into one that has been deleted. */
export interface FileGuard {
  /** Throws `FileGone` where the file is not the one that was there when the guard was set. Costs some microseconds. */
  check(): void;
}

export function guardFile(path: string): FileGuard {
  const before = identityOf(path);
  return {
    check() {
      const now = identityOf(path);
      if (now === before) return;
      throw new FileGone(
        `The database file was ${now === null ? 'deleted or moved away' : 'replaced'} while Rolecall runs.`,
      );
    },
  };
}

function identityOf(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found ? `${found.dev} ${found.ino}` : null;
}

/** Makes the file, for its owner only: SQLite gives the files beside it the same rights. One that is there stays as it is. */
export function createPrivately(path: string): void {
  try {
    createEmpty(path);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

/** Makes an empty file that only its owner may read. Throws where there is one. */
export function createEmpty(path: string): void {
  closeSync(openSync(path, 'wx', 0o600));
}

/** Whether more than its owner may read it. Windows has other rights. */
export const isReadByOthers = (path: string): boolean =>
  process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0;

/** Less cannot hold a request. */
const LEAST_ROOM = 64 * 1024;

/** Whether the disk has no room left. A log of changes that is written over again would hide it from a small write. */
export function isDiskFull(path: string): boolean {
  const { bavail, bfree, bsize } = statfsSync(dirname(path));
  return (process.getuid?.() === 0 ? bfree : bavail) * bsize < LEAST_ROOM;
}

/** Throws where the file or its folder may not be written. */
export function demandWritable(path: string): void {
  accessSync(path, constants.W_OK);
  accessSync(dirname(path), constants.W_OK);
}
