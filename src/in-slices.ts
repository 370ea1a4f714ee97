import { setImmediate as turn } from 'node:timers/promises';

/** Milliseconds. */
const SLICE = 10;

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
