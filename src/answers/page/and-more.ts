import { type PlainPart, text } from './page.ts';

/** How many are left out, where any are: "and 3 more". */
export const andMore = (left: number, words: (left: number) => string): readonly string[] =>
  left > 0 ? [words(left)] : [];

/** The same as a line of its own. */
export const andMoreLine = (left: number, words: (left: number) => string): readonly PlainPart[] =>
  andMore(left, words).map((line) => text(line));
