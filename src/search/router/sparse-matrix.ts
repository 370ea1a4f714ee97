/**
 * Rows of which few entries are not zero, in three flat arrays: row r holds the entries from `starts[r]` to
 * `starts[r + 1]`. One vector is a matrix of one row. (Thousands of small arrays would leave memory in pieces.)
 */
export interface SparseMatrix {
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float32Array;
}

/** The product of a row with the weights of a linear model; the last weight is the bias. */
export function score({ starts, indices, values }: SparseMatrix, row: number, weights: Float32Array): number {
  let sum = weights[weights.length - 1] ?? 0;
  const end = starts[row + 1] as number;
  for (let at = starts[row] as number; at < end; at++) {
    sum += (weights[indices[at] as number] as number) * (values[at] as number);
  }
  return sum;
}

/** Adds `factor` times the row, and `factor` itself to the bias. */
export function addTo(
  weights: Float32Array,
  { starts, indices, values }: SparseMatrix,
  row: number,
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
