import { statSync } from 'node:fs';

/** "folder", "file", "nothing", or the code of the error that keeps it from being looked at. */
export function kindOf(path: string): string {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return 'nothing';
    return found.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'no reason is given';
    return code === 'ENOTDIR' ? 'nothing' : code;
  }
}
