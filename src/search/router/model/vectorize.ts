import { inSlices } from '../../../in-slices.ts';
import { FEATURES, featuresOf } from './features.ts';
import type { SparseMatrix } from './sparse-matrix.ts';

/** Turns texts into vectors of length 1 (of length 0 where a text has no feature that was seen in training). */
export interface Vectorizer {
  /** How many features were seen. */
  readonly size: number;
  /** A matrix of one row. */
  vectorOf(text: string): SparseMatrix;
}

/** The features of the training texts, numbered from 1. */
export interface Vocabulary {
  /** By number, from 1; what stands at 0 means nothing. */
  readonly features: Uint32Array;
  /** How few of the texts have it, by number. */
  readonly rarity: Float32Array;
}

/** What these training texts consist of, and their own vectors, a row each. */
export interface Vectorized {
  readonly vocabulary: Vocabulary;
  readonly vectors: SparseMatrix;
}

/** Numbers the features of the training texts from 1, and weighs each by how few of the texts have it. */
export async function vectorize(texts: readonly string[]): Promise<Vectorized> {
  const numbers = new Int32Array(FEATURES);
  const counts: number[] = [0];
  const all: number[] = [0];
  let room = 0;
  await inSlices(texts, (text) => {
    const features = featuresOf(text);
    room += features.size;
    for (const feature of features.keys()) {
      const number = numbers[feature] || counts.length;
      numbers[feature] = number;
      all[number] = feature;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  });
  const total = texts.length;
  const rarity = Float32Array.from(counts, (count) => Math.log((1 + total) / (1 + count)) + 1);
  const rows = createRows(total, room);
  await inSlices(texts, (text) => rows.add(featuresOf(text), numbers, rarity));
  return { vectors: rows.matrix, vocabulary: { features: Uint32Array.from(all), rarity } };
}

export function createVectorizer({ features: known, rarity }: Vocabulary): Vectorizer {
  const numbers = new Int32Array(FEATURES);
  known.forEach((feature, number) => {
    if (number > 0) numbers[feature] = number;
  });
  return {
    size: known.length,
    vectorOf(text) {
      const features = featuresOf(text);
      const row = createRows(1, features.size);
      row.add(features, numbers, rarity);
      return row.matrix;
    },
  };
}

function createRows(count: number, room: number) {
  const matrix = {
    starts: new Int32Array(count + 1),
    indices: new Int32Array(room),
    values: new Float32Array(room),
  };
  let row = 0;
  let end = 0;
  return {
    matrix,
    add(features: ReadonlyMap<number, number>, numbers: Int32Array, rarity: Float32Array): void {
      const start = end;
      let squares = 0;
      for (const [feature, weight] of features) {
        const number = numbers[feature] ?? 0;
        if (number === 0) continue;
        const value = dampened(weight) * (rarity[number] ?? 0);
        matrix.indices[end] = number;
        matrix.values[end++] = value;
        squares += value * value;
      }
      scale(matrix.values, start, end, 1 / (Math.sqrt(squares) || 1));
      matrix.starts[++row] = end;
    },
  };
}

function scale(values: Float32Array, start: number, end: number, factor: number): void {
  for (let at = start; at < end; at++) values[at] = (values[at] ?? 0) * factor;
}

/** A feature said five times does not count five times. */
function dampened(weight: number): number {
  return weight <= 1 ? weight : 1 + Math.log(weight);
}
