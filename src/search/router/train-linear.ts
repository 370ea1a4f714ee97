import { addTo, type SparseMatrix, score } from './sparse-matrix.ts';

/** Training texts: their vectors, a row each, and how much each counts. */
export interface Examples {
  readonly vectors: SparseMatrix;
  readonly weights: readonly number[];
}

const ROUNDS = 15;
/** Of every vector together with its bias. */
const SQUARED_LENGTH = 2;
const SOFTNESS = 1;
/** An example that lies so far on its own side need not be looked at again ("shrinking"). */
const CLEAR = 0.1;
const SETTLING = 3;

/**
 * A linear support vector machine (L2 loss), which separates the examples marked `true` from the others. Dual
 * coordinate descent after Hsieh et al., "A Dual Coordinate Descent Method for Large-scale Linear SVM" (ICML 2008);
 * the order of visits comes from a fixed sequence, so that the same examples always give the same weights.
 */
export function trainLinear(
  { vectors, weights: counts }: Examples,
  isPositive: readonly boolean[],
  size: number,
): Float32Array {
  const weights = new Float32Array(size + 1);
  const duals = new Float64Array(counts.length);
  const random = createRandom();
  let order = counts.map((_, row) => row);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    const settled = new Set<number>();
    for (const row of order) {
      const sign = isPositive[row] ? 1 : -1;
      const diagonal = 0.5 / (SOFTNESS * (counts[row] ?? 1));
      const before = duals[row] ?? 0;
      const gradient = sign * score(vectors, row, weights) - 1 + diagonal * before;
      const after = Math.max(0, before - gradient / (SQUARED_LENGTH + diagonal));
      if (after === 0 && gradient > CLEAR && round >= SETTLING) settled.add(row);
      if (after === before) continue;
      duals[row] = after;
      addTo(weights, vectors, row, (after - before) * sign);
    }
    order = order.filter((row) => !settled.has(row));
  }
  return weights;
}

/** Fisher and Yates. */
function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as number, order[last] as number];
  }
}

/** Numbers from 0 up to 1, the same ones each time (linear congruence, the constants of ANSI C). */
function createRandom(): () => number {
  let state = 1;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
