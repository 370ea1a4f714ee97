const MOST_REMEMBERED = 5_000;

/** Does a thing once for each key, so that two quick clicks, or one click delivered twice, have one effect. */
export interface Once {
  /** Runs `work`, unless it ran for `key` before. If it fails, the key is free again. */
  run(key: string, work: () => Promise<unknown>): Promise<void>;
}

export function createOnce(): Once {
  const done = new Set<string>();
  return {
    async run(key, work) {
      if (done.has(key)) return;
      done.add(key);
      const [oldest] = done;
      if (done.size > MOST_REMEMBERED && oldest !== undefined) done.delete(oldest);
      try {
        await work();
      } catch (error) {
        done.delete(key);
        throw error;
      }
    },
  };
}
