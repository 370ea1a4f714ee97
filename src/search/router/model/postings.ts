import type { Steps } from '../../../in-slices.ts';

/**
 * Which columns (roles) a term speaks for, and how much: a sparse matrix by rows, in three flat arrays. Row r holds the
 * entries from `starts[r]` to `starts[r + 1]`. Thousands of small arrays would leave memory in pieces.
 */
export interface Postings {
  readonly starts: Uint32Array;
  readonly columns: Uint32Array;
  readonly values: Float32Array;
}

/** Sorts entries into rows; within a row they keep their order. `each` is called twice and must tell the same. */
export function* createPostings(
  rows: number,
  each: (tell: (row: number, column: number, value: number) => void) => Steps<void>,
): Steps<Postings> {
  const starts = new Uint32Array(rows + 1);
  yield* each((row) => {
    starts[row + 1] = (starts[row + 1] as number) + 1;
  });
  for (let row = 0; row < rows; row++)
    starts[row + 1] = (starts[row + 1] as number) + (starts[row] as number);
  const next = starts.slice();
  const size = starts[rows] as number;
  const columns = new Uint32Array(size);
  const values = new Float32Array(size);
  yield* each((row, column, value) => {
    const at = next[row] as number;
    next[row] = at + 1;
    columns[at] = column;
    values[at] = value;
  });
  return { starts, columns, values };
}

/** Adds `factor` times a row to the sums of the columns. */
export function addRow(
  { starts, columns, values }: Postings,
  row: number,
  factor: number,
  sums: Float32Array,
): void {
  const end = starts[row + 1] as number;
  for (let at = starts[row] as number; at < end; at++) {
    const column = columns[at] as number;
    sums[column] = (sums[column] as number) + factor * (values[at] as number);
  }
}
