import type { Steps } from '../../../in-slices.ts';
import { termsOfWord, wordsIn } from '../../words/terms.ts';
import type { Lesson } from '../learning/lessons.ts';

/** The numbers of the terms that a role says, in the order in which it first says them, and how much it says each. */
export interface Said {
  readonly terms: Uint32Array;
  readonly times: Float32Array;
}

/** What each role says; new terms get the next number in `numbers`. A large company says half a million lines in few words. */
export function* countTerms(
  lessons: readonly Lesson[],
  roles: ReadonlyMap<string, number>,
  numbers: Map<string, number>,
): Steps<Said[]> {
  const own = Array.from(roles, (): Lesson[] => []);
  for (const lesson of lessons) own[roles.get(lesson.role) ?? -1]?.push(lesson);
  const numbersOf = numberTerms(numbers);
  const sums: number[] = []; // by term, 0 again after each role
  const said: Said[] = [];
  for (const told of own) {
    const terms: number[] = [];
    const words = yield* countWords(told);
    for (const [word, weight] of words)
      for (const term of numbersOf(word)) {
        if (!sums[term]) terms.push(term);
        sums[term] = (sums[term] ?? 0) + weight;
      }
    const times = Float32Array.from(terms, (term) => sums[term] as number);
    for (const term of terms) sums[term] = 0;
    said.push({ terms: Uint32Array.from(terms), times });
  }
  return said;
}

/** How much a role says each word, in the order in which it first says them. */
export function* countWords(told: readonly Lesson[]): Steps<ReadonlyMap<string, number>> {
  const words = new Map<string, number>();
  for (const { text, weight } of told) {
    for (const word of wordsIn(text)) words.set(word, (words.get(word) ?? 0) + weight);
    yield;
  }
  return words;
}

/** The same word is taken apart once. */
function numberTerms(numbers: Map<string, number>): (word: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (word) => {
    const found = known.get(word);
    if (found) return found;
    const own = termsOfWord(word).map((term) => {
      const number = numbers.get(term) ?? numbers.size;
      numbers.set(term, number);
      return number;
    });
    known.set(word, own);
    return own;
  };
}
