/** Words as points: those that are used alike lie in the same direction. */
export interface WordVectors {
  /** How many words there are. */
  readonly count: number;
  /** How many numbers a vector has. */
  readonly size: number;
  /** Where a word, in the form of `wordsIn`, stands in the table; −1 where it does not. */
  find(word: string): number;
  /** Adds so many times the vector that stands there. */
  addTo(place: number, factor: number, sums: Float32Array): void;
}
