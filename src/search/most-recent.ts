/** A value for each key. Beyond `most`, the one that was set or renewed longest ago is forgotten. */
export interface MostRecent<K, V> {
  get(key: K): V | undefined;
  has(key: K): boolean;
  set(key: K, value: V): void;
  delete(key: K): void;
  clear(): void;
}

export function createMostRecent<K, V>(most: number): MostRecent<K, V> {
  const known = new Map<K, V>();
  return {
    get: (key) => known.get(key),
    has: (key) => known.has(key),
    set(key, value) {
      known.delete(key);
      known.set(key, value);
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
    },
    delete(key) {
      known.delete(key);
    },
    clear: () => known.clear(),
  };
}
