/**
 * Rows of which few entries are not zero, in three flat arrays: row r holds the entries from `starts[r]` to
 * `starts[r + 1]`. One vector is a matrix of one row. (Thousands of small arrays would leave memory in pieces.)
 */
export interface SparseMatrix {
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float32Array;
}
