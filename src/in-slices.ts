import { setImmediate as turn } from 'node:timers/promises';

/** Milliseconds. */
const SLICE = 10;

/** Work in steps, between any two of which others may get their turn. */
export type Steps<T> = Generator<void, T, void>;

export function atOnce<T>(work: Steps<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same while whatever else waits in this process gets its turn every now and then. */
export async function givingWay<T>(work: Steps<T>): Promise<T> {
  let end = performance.now() + SLICE;
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() < end) continue;
    await turn();
    end = performance.now() + SLICE;
  }
}

/** Works through a list that may be long; whatever else waits in this process gets its turn every now and then. */
export async function inSlices<T, R>(
  items: readonly T[],
  work: (item: T, index: number) => R,
): Promise<readonly R[]> {
  const done: R[] = [];
  let end = performance.now() + SLICE;
  for (const [index, item] of items.entries()) {
    done.push(work(item, index));
    if (performance.now() < end) continue;
    await turn();
    end = performance.now() + SLICE;
  }
  return done;
}
