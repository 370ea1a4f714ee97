import { isStopWord } from '../stop-words.ts';
import type { SparseVector } from './sparse-vector.ts';

/**
 * What a text consists of, for the classifier: its words, its word pairs, and the runs of three to five letters in its
 * words. The letters make "kubernets" and "deploying" resemble what they mean; the words keep them in their place.
 */
export function featuresOf(text: string): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  const add = (feature: string, weight: number) =>
    features.set(feature, (features.get(feature) ?? 0) + weight);
  const words = wordsOf(text);
  words.forEach((word, index) => {
    const dull = isStopWord(word) ? DULL : 1;
    add(`w:${word}`, WORD * dull);
    const next = words[index + 1];
    if (next !== undefined) add(`b:${word} ${next}`, PAIR);
    if (dull === 1) for (const run of lettersOf(word)) add(`c:${run}`, LETTERS);
  });
  return features;
}

const WORD = 1;
const PAIR = 0.7;
const LETTERS = 0.3;
const DULL = 0.6;
const MOST_WORDS = 120;

function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+|['’]/gu, '');
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, MOST_WORDS).map((word) => (/^\d+$/.test(word) ? '#' : word.slice(0, 40)));
}

function lettersOf(word: string): string[] {
  const marked = `^${word}$`;
  const runs: string[] = [];
  for (let length = 3; length <= 5; length++) {
    for (let start = 0; start + length <= marked.length; start++)
      runs.push(marked.slice(start, start + length));
  }
  return runs;
}

/** Numbers the features of the training texts, and weighs each by how few of them have it. */
export interface Vocabulary {
  readonly size: number;
  /** Of length 1, unless the text has no known feature. */
  vectorOf(features: ReadonlyMap<string, number>): SparseVector;
}

/** The vocabulary of `texts`, and the vector of each. Features are found twice rather than kept: they would fill the memory. */
export function vectorize(texts: readonly string[]): {
  readonly vocabulary: Vocabulary;
  readonly vectors: readonly SparseVector[];
} {
  const counts = countFeatures(texts);
  const numbers = new Map([...counts.keys()].map((feature, index) => [feature, index]));
  const rarity = Float32Array.from(
    counts.values(),
    (count) => Math.log((1 + texts.length) / (1 + count)) + 1,
  );
  const vectorOf = (features: ReadonlyMap<string, number>) => toVector(features, numbers, rarity);
  return {
    vocabulary: { size: numbers.size, vectorOf },
    vectors: texts.map((text) => vectorOf(featuresOf(text))),
  };
}

function countFeatures(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const feature of featuresOf(text).keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
}

function toVector(
  features: ReadonlyMap<string, number>,
  numbers: ReadonlyMap<string, number>,
  rarity: Float32Array,
) {
  const indices: number[] = [];
  const values: number[] = [];
  let squares = 0;
  for (const [feature, weight] of features) {
    const index = numbers.get(feature);
    if (index === undefined) continue;
    const value = dampened(weight) * (rarity[index] ?? 0);
    indices.push(index);
    values.push(value);
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  return { indices: Int32Array.from(indices), values: Float32Array.from(values, (value) => value / length) };
}

/** A feature said five times does not count five times. */
function dampened(weight: number): number {
  return weight <= 1 ? weight : 1 + Math.log(weight);
}
