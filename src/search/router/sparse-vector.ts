/** The entries of a vector that are not zero. */
export interface SparseVector {
  readonly indices: Int32Array;
  readonly values: Float32Array;
}

/** The product of a sparse vector with the weights of a linear model; the last weight is the bias. */
export function score({ indices, values }: SparseVector, weights: Float32Array): number {
  let sum = weights[weights.length - 1] ?? 0;
  for (let at = 0; at < indices.length; at++)
    sum += (weights[indices[at] as number] as number) * (values[at] as number);
  return sum;
}
