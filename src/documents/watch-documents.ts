import { existsSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { isHidden } from './list-files.ts';

const QUIET_MS = 100;
const LOOK_AGAIN_MS = 500;

/**
 * Calls `onChange` soon after anything below `folder` was saved, added, renamed or removed: once for each burst, since
 * editors write a file in several steps. A folder that goes and comes back, as a checkout may replace it, is watched anew.
 */
export function watchDocuments(folder: string, onChange: () => void): { close(): Promise<void> } {
  let quiet: NodeJS.Timeout | null = null;
  const changed = () => {
    if (quiet !== null) clearTimeout(quiet);
    quiet = setTimeout(onChange, QUIET_MS);
  };
  let watcher = watchFolder(folder, changed);
  let wasThere = true;
  const lookout = setInterval(() => {
    const isThere = existsSync(folder);
    if (isThere && !wasThere) {
      void watcher.close();
      watcher = watchFolder(folder, changed);
      changed();
    }
    wasThere = isThere;
  }, LOOK_AGAIN_MS);
  return {
    async close() {
      clearInterval(lookout);
      if (quiet !== null) clearTimeout(quiet);
      await watcher.close();
    },
  };
}

function watchFolder(folder: string, changed: () => void): FSWatcher {
  const watcher = watch(folder, {
    ignoreInitial: true,
    ignored: (path) => relative(folder, path) !== '' && isHidden(basename(path)),
  });
  watcher.on('all', changed);
  // A folder that cannot be watched any more is found by the next reading, which reports it with its path.
  watcher.on('error', changed);
  return watcher;
}
