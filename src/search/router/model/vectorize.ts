import { inSlices } from '../../../in-slices.ts';
import { featureRarity } from '../../words/rarity.ts';
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
  const rarity = Float32Array.from(counts, (count) => featureRarity(total, count));
  const rows = createRows(total, room);
  await inSlices(texts, (text) =>
    rows.add(featuresOf(text), (feature) => numbers[feature] as number, rarity),
  );
  return { vectors: rows.matrix, vocabulary: { features: Uint32Array.from(all), rarity } };
}

export function createVectorizer({ features: known, rarity }: Vocabulary): Vectorizer {
  const numberOf = numbering(known);
  return {
    size: known.length,
    vectorOf(text) {
      const features = featuresOf(text);
      const row = createRows(1, features.size);
      row.add(features, numberOf, rarity);
      return row.matrix;
    },
  };
}

/** The number of a feature, 0 where it was not seen: by a table a quarter as large as one with a place for each feature. */
function numbering(known: Uint32Array): (feature: number) => number {
  const mask = 2 ** Math.ceil(Math.log2(known.length * 2)) - 1;
  const numbers = new Int32Array(mask + 1);
  const placeOf = (feature: number): number => {
    let place = Math.imul(feature, SPREAD) & mask;
    while (numbers[place] !== 0 && known[numbers[place] as number] !== feature) place = (place + 1) & mask;
    return place;
  };
  for (let number = 1; number < known.length; number++) numbers[placeOf(known[number] as number)] = number;
  return (feature) => numbers[placeOf(feature)] as number;
}

const SPREAD = 0x9e3779b1; // neighbours lie far apart (Knuth)

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
    add(
      features: ReadonlyMap<number, number>,
      numberOf: (feature: number) => number,
      rarity: Float32Array,
    ): void {
      const start = end;
      let squares = 0;
      for (const [feature, weight] of features) {
        const number = numberOf(feature);
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
