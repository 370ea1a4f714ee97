import { editDistance } from '../../../edit-distance.ts';
import { remembered } from '../../../remembered.ts';

const MOST_SEEN = 3000;
/** Shorter words lie too near to others. */
const SHORTEST = 5;

/** Finds the word that another is, or is a slip of ("responsabilities"); null where there is none. */
export function createSpelling(words: ReadonlySet<string>): (word: string) => string | null {
  const byLetter = new Map<string, string[]>();
  for (const word of words)
    if (word.length >= SHORTEST)
      byLetter.set(word.charAt(0), [...(byLetter.get(word.charAt(0)) ?? []), word]);
  const near = remembered((word) => nearest(word, byLetter.get(word.charAt(0)) ?? []), MOST_SEEN);
  return (word) => (words.has(word) ? word : near(word));
}

/** "familia" is no slip of "familiar": words of other languages begin alike. */
const isEnding = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a);

function nearest(word: string, others: readonly string[]): string | null {
  if (word.length < SHORTEST) return null;
  const most = word.length < 9 ? 1 : 2;
  return others.find((other) => !isEnding(word, other) && editDistance(word, other, most) <= most) ?? null;
}
