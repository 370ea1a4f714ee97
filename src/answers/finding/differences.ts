/** Two lists, apart from what stands in both. */
export interface Differences {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly both: readonly string[];
}

export function differences(left: readonly string[], right: readonly string[]): Differences {
  const ours = new Set(left.map(keyOf));
  const theirs = new Set(right.map(keyOf));
  return {
    left: left.filter((item) => !theirs.has(keyOf(item))),
    right: right.filter((item) => !ours.has(keyOf(item))),
    both: left.filter((item) => theirs.has(keyOf(item))),
  };
}

const keyOf = (item: string): string => item.trim().toLowerCase();
