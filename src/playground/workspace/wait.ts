import type { Workspace } from './workspace.ts';

/** Resolves as soon as `find` finds something, at once if it is there already. */
export function waitFor<T>(
  workspace: Workspace,
  find: () => T | undefined,
  options: { timeoutMs: number; what: () => string },
): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      workspace.watchers.delete(look);
    };
    const look = () => {
      const found = find();
      if (found === undefined) return;
      stop();
      resolve(found);
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error(`Nothing after ${options.timeoutMs} ms: ${options.what()}`));
    }, options.timeoutMs);
    workspace.watchers.add(look);
    look();
  });
}
