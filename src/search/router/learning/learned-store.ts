import { createHash } from 'node:crypto';
import { inSlices } from '../../../in-slices.ts';
import { type LearnedWeights, type LinearLesson, learnWeights } from '../model/linear-model.ts';

/** Keeps what was learned, so that the next start need not learn it again. Neither call ever rejects. */
export interface LearnedStore {
  /** Null where it is not there, or not whole. */
  find(key: string): Promise<LearnedWeights | null>;
  keep(key: string, learned: LearnedWeights): Promise<void>;
}

/** Keeps nothing. */
export const forgetful: LearnedStore = { find: async () => null, keep: async () => undefined };

/** What these lessons teach: as it was kept, or learned now. The same lessons always teach the same. */
export async function learnOnce(
  lessons: readonly LinearLesson[],
  columns: number,
  store: LearnedStore,
  progressed: (share: number) => void,
): Promise<LearnedWeights> {
  const key = await keyOf(lessons, columns);
  const found = await store.find(key);
  if (found !== null) return found;
  const learned = await learnWeights(lessons, columns, progressed);
  await store.keep(key, learned);
  return learned;
}

async function keyOf(lessons: readonly LinearLesson[], columns: number): Promise<string> {
  const hash = createHash('sha256').update(`${columns}`);
  await inSlices(lessons, ({ text, column, weight }) => {
    hash.update(JSON.stringify([text, column, weight]));
  });
  return hash.digest('hex');
}
