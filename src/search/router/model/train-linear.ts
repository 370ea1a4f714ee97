import type { Steps } from '../../../in-slices.ts';
import { createRandom, shuffle } from './random.ts';
import type { SparseMatrix } from './sparse-matrix.ts';

/** The features that a linear model has weights for, the weights, and the bias. */
export interface LinearModel {
  readonly features: Uint32Array;
  readonly weights: Float32Array;
  readonly bias: number;
}

/** Training texts, a row of features each. */
export interface Examples {
  readonly vectors: SparseMatrix;
  readonly weights: Float32Array;
}

const ROUNDS = 10;
const SOFTNESS = 1;
/** An example that lies so far on its own side need not be looked at again ("shrinking"). */
const CLEAR = 0.1;
const SETTLING = 3;

/**
 * A linear support vector machine (L2 loss) that separates the rows `own` from the rows `others`, by the features of the
 * former alone: what an owner never says gets no weight, which keeps the models of many owners small. Dual coordinate
 * descent after Hsieh et al., "A Dual Coordinate Descent Method for Large-scale Linear SVM" (ICML 2008); the order of
 * visits comes from a fixed sequence, so that the same examples always give the same weights.
 *
 * `places` is scratch space: as long as there are features, all −1, and so again afterwards.
 */
export function* trainLinear(
  { vectors, weights: counts }: Examples,
  own: readonly number[],
  others: readonly number[],
  places: Int32Array,
): Steps<LinearModel> {
  const features = featuresOf(vectors, own, places);
  const rows = [...own, ...others];
  const part = yield* restrict(vectors, rows, places);
  for (const feature of features) places[feature] = -1;
  const weights = new Float32Array(features.length + 1);
  const duals = new Float64Array(rows.length);
  const random = createRandom();
  let order = rows.map((_, row) => row);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    order = order.filter((row) => {
      const sign = row < own.length ? 1 : -1;
      const diagonal = 0.5 / (SOFTNESS * (counts[rows[row] as number] as number));
      const before = duals[row] as number;
      const gradient = sign * product(part, row, weights) - 1 + diagonal * before;
      const after = Math.max(0, before - gradient / ((part.squares[row] as number) + diagonal));
      if (after !== before) {
        duals[row] = after;
        add(part, row, weights, (after - before) * sign);
      }
      return after > 0 || gradient <= CLEAR || round < SETTLING;
    });
    yield;
  }
  return {
    features,
    weights: weights.subarray(0, features.length),
    bias: weights[features.length] as number,
  };
}

function featuresOf(
  { starts, indices }: SparseMatrix,
  own: readonly number[],
  places: Int32Array,
): Uint32Array {
  const features: number[] = [];
  for (const row of own) {
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const feature = indices[at] as number;
      if (places[feature] !== -1) continue;
      places[feature] = features.length;
      features.push(feature);
    }
  }
  return Uint32Array.from(features);
}

interface Part extends SparseMatrix {
  /** Squared length of each row, with its bias. */
  readonly squares: Float32Array;
}

/** The rows, by the features that have a place. */
function* restrict(
  { starts, indices, values }: SparseMatrix,
  rows: readonly number[],
  places: Int32Array,
): Steps<Part> {
  const room = rows.reduce((sum, row) => sum + (starts[row + 1] as number) - (starts[row] as number), 0);
  const part = {
    starts: new Int32Array(rows.length + 1),
    indices: new Int32Array(room),
    values: new Float32Array(room),
    squares: new Float32Array(rows.length).fill(1),
  };
  let end = 0;
  for (const [position, row] of rows.entries()) {
    for (let at = starts[row] as number; at < (starts[row + 1] as number); at++) {
      const place = places[indices[at] as number] as number;
      if (place === -1) continue;
      const value = values[at] as number;
      part.indices[end] = place;
      part.values[end++] = value;
      part.squares[position] = (part.squares[position] as number) + value * value;
    }
    part.starts[position + 1] = end;
    yield;
  }
  return part;
}

function product({ starts, indices, values }: SparseMatrix, row: number, weights: Float32Array): number {
  let sum = weights[weights.length - 1] as number;
  const end = starts[row + 1] as number;
  for (let at = starts[row] as number; at < end; at++)
    sum += (weights[indices[at] as number] as number) * (values[at] as number);
  return sum;
}

function add(
  { starts, indices, values }: SparseMatrix,
  row: number,
  weights: Float32Array,
  factor: number,
): void {
  const end = starts[row + 1] as number;
  for (let at = starts[row] as number; at < end; at++) {
    const index = indices[at] as number;
    weights[index] = (weights[index] as number) + factor * (values[at] as number);
  }
  const bias = weights.length - 1;
  weights[bias] = (weights[bias] as number) + factor;
}
