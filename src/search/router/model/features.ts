import { wordsIn } from '../../words/terms.ts';

/**
 * Features are told apart by a hash instead of a list of all that were seen (the hashing trick): a list would hold two
 * hundred thousand strings. With this many numbers two features that matter rarely share one.
 */
export const FEATURES = 2 ** 20;

const WORD = 1;
const PAIR = 0.7;
const LETTERS = 0.3;

/**
 * What a text consists of, for the classifier: its words, its word pairs, and the runs of three to five letters in its
 * words, by their numbers. The letters make "kubernets" and "deploying" resemble what they mean; the words keep them in
 * their place.
 */
export function featuresOf(text: string): ReadonlyMap<number, number> {
  const features = new Map<number, number>();
  const add = (feature: number, weight: number) =>
    features.set(feature, (features.get(feature) ?? 0) + weight);
  let before: string | null = null;
  for (const word of wordsIn(text)) {
    add(hash('w', word, 0, word.length), WORD);
    if (before !== null) add(hash(before, ` ${word}`, 0, word.length + 1), PAIR);
    addRuns(`^${word}$`, add);
    before = word;
  }
  return features;
}

function addRuns(marked: string, add: (feature: number, weight: number) => void): void {
  for (let length = 3; length <= 5; length++) {
    for (let start = 0; start + length <= marked.length; start++)
      add(hash('c', marked, start, start + length), LETTERS);
  }
}

/** FNV-1a over `prefix` and the part of `text` from `start` to `end`, folded to the number of features. */
function hash(prefix: string, text: string, start: number, end: number): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < prefix.length; at++) state = Math.imul(state ^ prefix.charCodeAt(at), 0x01000193);
  for (let at = start; at < end; at++) state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  return ((state >>> 13) ^ state) & (FEATURES - 1);
}
