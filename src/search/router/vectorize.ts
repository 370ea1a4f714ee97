import { FEATURES, featuresOf } from './features.ts';
import type { SparseVector } from './sparse-vector.ts';

/** Turns texts into vectors of length 1 (of length 0 where a text has no feature that was seen in training). */
export interface Vectorizer {
  /** How many features were seen. */
  readonly size: number;
  vectorOf(text: string): SparseVector;
}

/** Numbers the features of the training texts from 1, and weighs each by how few of the texts have it. */
export function createVectorizer(texts: readonly string[]): Vectorizer {
  const numbers = new Int32Array(FEATURES);
  const counts: number[] = [0];
  for (const text of texts) {
    for (const feature of featuresOf(text).keys()) {
      const number = numbers[feature] || counts.length;
      numbers[feature] = number;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  const total = texts.length;
  const rarity = Float32Array.from(counts, (count) => Math.log((1 + total) / (1 + count)) + 1);
  return { size: counts.length, vectorOf: (text) => vectorOf(featuresOf(text), numbers, rarity) };
}

function vectorOf(
  features: ReadonlyMap<number, number>,
  numbers: Int32Array,
  rarity: Float32Array,
): SparseVector {
  const indices = new Int32Array(features.size);
  const values = new Float32Array(features.size);
  let size = 0;
  let squares = 0;
  for (const [feature, weight] of features) {
    const number = numbers[feature] ?? 0;
    if (number === 0) continue;
    const value = dampened(weight) * (rarity[number] ?? 0);
    indices[size] = number;
    values[size++] = value;
    squares += value * value;
  }
  const length = Math.sqrt(squares) || 1;
  return { indices: indices.slice(0, size), values: values.slice(0, size).map((value) => value / length) };
}

/** A feature said five times does not count five times. */
function dampened(weight: number): number {
  return weight <= 1 ? weight : 1 + Math.log(weight);
}
