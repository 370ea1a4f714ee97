import { basename, relative } from 'node:path';
import { watch } from 'chokidar';
import { isHidden } from './list-files.ts';

const QUIET_MS = 100;

/**
 * Calls `onChange` soon after anything below `folder` was saved, added, renamed or removed: once for each burst, since
 * editors write a file in several steps.
 */
export function watchDocuments(folder: string, onChange: () => void): { close(): Promise<void> } {
  let timer: NodeJS.Timeout | null = null;
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path) => relative(folder, path) !== '' && isHidden(basename(path)),
  });
  watcher.on('all', () => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(onChange, QUIET_MS);
  });
  // A folder that cannot be watched any more is found by the next reading, which reports it with its path.
  watcher.on('error', () => onChange());
  return {
    async close() {
      if (timer !== null) clearTimeout(timer);
      await watcher.close();
    },
  };
}
