/** So much a person reads before they turn the page: characters, and things. */
const MOST = { characters: 6000, items: 14 } as const;

/** Part of a long thing; `next` and `previous` are where its neighbours begin, null where there are none. */
export interface Screenful<T> {
  readonly shown: readonly T[];
  /** The heading of what goes on from the page before. */
  readonly continued: T | null;
  readonly previous: number | null;
  readonly next: number | null;
  /** Counts from 1, of `pages`. */
  readonly page: number;
  readonly pages: number;
}

/** How items lie on pages. */
export interface Measure<T> {
  /** In characters. */
  length(item: T): number;
  /** A heading, which must not be the last on its page. */
  isHeading(item: T): boolean;
}

/** The page on which item number `from` stands. At least one item is on each, however long it is. */
export function screenful<T>(items: readonly T[], from: number, measure: Measure<T>): Screenful<T> {
  const starts = startsOf(items, measure);
  const at = Math.max(
    0,
    starts.findLastIndex((start) => start <= from),
  );
  const start = starts[at] ?? 0;
  const shown = items.slice(start, starts[at + 1]);
  const [first] = shown;
  const isTorn = first !== undefined && !measure.isHeading(first);
  return {
    shown,
    continued: (isTorn ? items.slice(0, start).findLast(measure.isHeading) : undefined) ?? null,
    previous: starts[at - 1] ?? null,
    next: starts[at + 1] ?? null,
    page: at + 1,
    pages: Math.max(1, starts.length),
  };
}

function startsOf<T>(items: readonly T[], { length, isHeading }: Measure<T>): number[] {
  const starts: number[] = [];
  let [start, characters] = [0, 0];
  for (const [index, item] of items.entries()) {
    const isFull = characters + length(item) > MOST.characters || index - start >= MOST.items;
    if (index > start && isFull) {
      const before = items[index - 1];
      const isLeft = index - 1 > start && before !== undefined && isHeading(before);
      starts.push(start);
      [start, characters] = isLeft ? [index - 1, length(before)] : [index, 0];
    }
    characters += length(item);
  }
  return items.length === 0 ? [] : [...starts, start];
}
