/** So much a person reads before they turn the page: characters, and things. */
const MOST = { characters: 6000, items: 14 } as const;

/** Part of a long thing; `next` and `previous` are where its neighbours begin, null where there are none. */
export interface Screenful<T> {
  readonly shown: readonly T[];
  readonly previous: number | null;
  readonly next: number | null;
  /** Counts from 1, of `pages`. */
  readonly page: number;
  readonly pages: number;
}

/** The page on which item number `from` stands. At least one item is on each, however long it is. */
export function screenful<T>(items: readonly T[], from: number, lengthOf: (item: T) => number): Screenful<T> {
  const starts = startsOf(items, lengthOf);
  const at = Math.max(
    0,
    starts.findLastIndex((start) => start <= from),
  );
  return {
    shown: items.slice(starts[at], starts[at + 1]),
    previous: starts[at - 1] ?? null,
    next: starts[at + 1] ?? null,
    page: at + 1,
    pages: Math.max(1, starts.length),
  };
}

function startsOf<T>(items: readonly T[], lengthOf: (item: T) => number): number[] {
  const starts: number[] = [];
  let characters = 0;
  for (const [index, item] of items.entries()) {
    const length = lengthOf(item);
    const isFull = characters + length > MOST.characters || index - (starts.at(-1) ?? 0) >= MOST.items;
    if (starts.length === 0 || isFull) {
      starts.push(index);
      characters = 0;
    }
    characters += length;
  }
  return starts;
}
