import type { Day } from '../catalog/upkeep/day.ts';
import { type Eyes, versionOf } from '../people/eyes.ts';
import type { Library } from '../search/library.ts';
import { createMostRecent, type MostRecent } from '../search/most-recent.ts';

const MOST_KEPT = 300;

/** The last few of what was made from the library, as long as that is the same and the day lasts. */
export function createKept<T>(
  library: () => Library,
  today: () => Day | null,
): (key: string, make: () => T) => T {
  const kept: MostRecent<string, T> = createMostRecent(MOST_KEPT);
  let madeFrom: Library | null = null;
  let madeOn: Day | null = null;
  return (key, make) => {
    if (madeFrom !== library() || madeOn !== today()) kept.clear();
    [madeFrom, madeOn] = [library(), today()];
    const one = kept.get(key) ?? make();
    kept.set(key, one);
    return one;
  };
}

/** Names who sees what, so that an answer is kept for those alone who may see it. */
export function createEyesKey(): (eyes: Eyes) => string {
  const numbers = new WeakMap<object, number>();
  let last = 0;
  return (eyes) => {
    const { known, isHidden } = eyes;
    if (known === null) return isHidden ? 'hidden' : '';
    const number = numbers.get(known) ?? ++last;
    numbers.set(known, number);
    return `${number} ${versionOf(eyes)}`;
  };
}
