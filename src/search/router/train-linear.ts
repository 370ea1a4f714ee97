import { type SparseVector, score } from './sparse-vector.ts';

/** A training text: its vector, and how much it counts. */
export interface Example {
  readonly vector: SparseVector;
  readonly weight: number;
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
  examples: readonly Example[],
  isPositive: readonly boolean[],
  size: number,
): Float32Array {
  const weights = new Float32Array(size + 1);
  const duals = new Float64Array(examples.length);
  const random = createRandom();
  let order = examples.map((_, index) => index);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    const settled = new Set<number>();
    for (const index of order) {
      const example = examples[index];
      if (!example) continue;
      const sign = isPositive[index] ? 1 : -1;
      const diagonal = 0.5 / (SOFTNESS * example.weight);
      const before = duals[index] ?? 0;
      const gradient = sign * score(example.vector, weights) - 1 + diagonal * before;
      const after = Math.max(0, before - gradient / (SQUARED_LENGTH + diagonal));
      if (after === 0 && gradient > CLEAR && round >= SETTLING) settled.add(index);
      if (after === before) continue;
      duals[index] = after;
      addTo(weights, example.vector, (after - before) * sign);
    }
    order = order.filter((index) => !settled.has(index));
  }
  return weights;
}

function addTo(weights: Float32Array, { indices, values }: SparseVector, factor: number): void {
  for (let at = 0; at < indices.length; at++) {
    const index = indices[at] as number;
    weights[index] = (weights[index] as number) + factor * (values[at] as number);
  }
  const bias = weights.length - 1;
  weights[bias] = (weights[bias] as number) + factor;
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
