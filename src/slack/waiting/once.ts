import { createMostRecent } from '../../search/most-recent.ts';

const MOST_REMEMBERED = 5_000;

/** Does a thing once for each key, so that two quick clicks, or one click delivered twice, have one effect. */
export interface Once {
  /** Runs `work`, unless it ran for `key` before. If it fails, the key is free again. */
  run(key: string, work: () => Promise<unknown>): Promise<void>;
}

export function createOnce(): Once {
  const done = createMostRecent<string, true>(MOST_REMEMBERED);
  return {
    async run(key, work) {
      if (done.has(key)) return;
      done.set(key, true);
      try {
        await work();
      } catch (error) {
        done.delete(key);
        throw error;
      }
    },
  };
}
