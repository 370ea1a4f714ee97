import { FEATURES, featuresOf } from './features.ts';
import type { SparseMatrix } from './sparse-matrix.ts';

/** Turns texts into vectors of length 1 (of length 0 where a text has no feature that was seen in training). */
export interface Vectorizer {
  /** How many features were seen. */
  readonly size: number;
  /** A row for each text. */
  vectorsOf(texts: readonly string[]): SparseMatrix;
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
  return { size: counts.length, vectorsOf: (list) => toMatrix(list, numbers, rarity) };
}

function toMatrix(texts: readonly string[], numbers: Int32Array, rarity: Float32Array): SparseMatrix {
  const starts = new Int32Array(texts.length + 1);
  const room = texts.reduce((sum, text) => sum + featuresOf(text).size, 0);
  const indices = new Int32Array(room);
  const values = new Float32Array(room);
  let end = 0;
  texts.forEach((text, row) => {
    const start = end;
    let squares = 0;
    for (const [feature, weight] of featuresOf(text)) {
      const number = numbers[feature] ?? 0;
      if (number === 0) continue;
      const value = dampened(weight) * (rarity[number] ?? 0);
      indices[end] = number;
      values[end++] = value;
      squares += value * value;
    }
    scale(values, start, end, 1 / (Math.sqrt(squares) || 1));
    starts[row + 1] = end;
  });
  return { starts, indices, values };
}

function scale(values: Float32Array, start: number, end: number, factor: number): void {
  for (let at = start; at < end; at++) values[at] = (values[at] ?? 0) * factor;
}

/** A feature said five times does not count five times. */
function dampened(weight: number): number {
  return weight <= 1 ? weight : 1 + Math.log(weight);
}
