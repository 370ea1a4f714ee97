const MOST_REMEMBERED = 5000;

/** A value for each key. It forgets the oldest: whoever uses it only does more than needed without one. */
export interface MostRecent<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
}

export function createMostRecent<T>(): MostRecent<T> {
  const known = new Map<string, T>();
  return {
    get: (key) => known.get(key),
    set(key, value) {
      known.delete(key);
      known.set(key, value);
      const [oldest] = known.keys();
      if (known.size > MOST_REMEMBERED && oldest !== undefined) known.delete(oldest);
    },
  };
}
