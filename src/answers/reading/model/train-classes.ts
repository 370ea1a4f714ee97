import { createRandom, shuffle } from '../../../search/router/model/random.ts';
import type { SparseMatrix } from '../../../search/router/model/sparse-matrix.ts';

const ROUNDS = 6;
/** How far one example may move the weights. */
const MOST = 0.5;
/** By so much the right class is to lead. */
const LEAD = 1;

/**
 * A linear model of many classes, trained by the passive-aggressive rule (Crammer et al., JMLR 2006): each example that
 * does not lead clearly moves the weights of its class and of its strongest rival. The weights are the average over the
 * way there. Feature-major: the weight of a class is at `feature * classes + class`; the last row is the bias.
 */
export function trainClasses(
  vectors: SparseMatrix,
  labels: readonly number[],
  classes: number,
  size: number,
): Float32Array {
  const weights = new Float32Array((size + 1) * classes);
  const drift = new Float32Array(weights.length);
  const scores = new Float64Array(classes);
  const random = createRandom();
  const order = labels.map((_, row) => row);
  let step = 1;
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const row of order) {
      const right = labels[row] as number;
      scoreAll(vectors, row, weights, scores, size);
      let rival = right === 0 ? 1 : 0;
      for (let one = 0; one < classes; one++)
        if (one !== right && (scores[one] as number) > (scores[rival] as number)) rival = one;
      const loss = LEAD - (scores[right] as number) + (scores[rival] as number);
      if (loss > 0) {
        const by = Math.min(MOST, loss / 4);
        move(vectors, row, right, by, rival, classes, size, weights, drift, step);
      }
      step++;
    }
  }
  for (let at = 0; at < weights.length; at++)
    weights[at] = (weights[at] as number) - (drift[at] as number) / step;
  return weights;
}

function move(
  { starts, indices, values }: SparseMatrix,
  row: number,
  right: number,
  by: number,
  rival: number,
  classes: number,
  size: number,
  weights: Float32Array,
  drift: Float32Array,
  step: number,
): void {
  const end = starts[row + 1] as number;
  const add = (at: number, change: number) => {
    weights[at] = (weights[at] as number) + change;
    drift[at] = (drift[at] as number) + change * step;
  };
  for (let at = starts[row] as number; at < end; at++) {
    const base = (indices[at] as number) * classes;
    const change = by * (values[at] as number);
    add(base + right, change);
    add(base + rival, -change);
  }
  add(size * classes + right, by);
  add(size * classes + rival, -by);
}

export function scoreAll(
  { starts, indices, values }: SparseMatrix,
  row: number,
  weights: Float32Array,
  scores: Float64Array,
  size: number,
): void {
  const classes = scores.length;
  for (let one = 0; one < classes; one++) scores[one] = weights[size * classes + one] as number;
  const end = starts[row + 1] as number;
  for (let at = starts[row] as number; at < end; at++) {
    const base = (indices[at] as number) * classes;
    const value = values[at] as number;
    for (let one = 0; one < classes; one++)
      scores[one] = (scores[one] as number) + value * (weights[base + one] as number);
  }
}
