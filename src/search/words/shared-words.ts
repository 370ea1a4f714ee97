import { atOnce } from '../../in-slices.ts';
import type { Passage } from '../passage.ts';
import { createPostings, type Postings } from '../router/model/postings.ts';
import { stem } from './terms.ts';

/** The least that one shared word must tell. It does where few lines have it and nobody says it every day. */
const TELLING = 1.2;

export interface Asked {
  readonly word: string;
  readonly stem: string;
  readonly worth: number;
}

/**
 * What finding shared words in lines needs worked out beforehand. Each word stands here once, whatever lines have it: a role has
 * a thousand words in hundreds of lines, and an object for each of them would take megabytes.
 */
export interface Lines {
  readonly passages: readonly Passage[];
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** Numbers of words by their stems. */
  readonly byStem: ReadonlyMap<string, readonly number[]>;
  /** For the number of a word, the numbers of the lines that have it. */
  readonly places: Postings;
}

/** `wordsOf`: the words of a line, each of them once. */
export function linesOf(
  passages: readonly Passage[],
  wordsOf: (passage: Passage) => readonly string[],
): Lines {
  const texts = passages.map(wordsOf);
  const numbers = new Map<string, number>();
  for (const word of texts.flat()) if (!numbers.has(word)) numbers.set(word, numbers.size);
  const words = [...numbers.keys()];
  const stems = words.map(stem);
  const byStem = new Map<string, number[]>();
  for (const [number, one] of stems.entries()) byStem.set(one, [...(byStem.get(one) ?? []), number]);
  return { passages, words, stems, byStem, places: placesOf(texts, numbers) };
}

function placesOf(texts: readonly (readonly string[])[], numbers: ReadonlyMap<string, number>): Postings {
  return atOnce(
    // biome-ignore lint/correctness/useYield: a role's lines are few
    createPostings(numbers.size, function* (tell) {
      for (const [at, text] of texts.entries())
        for (const word of text) tell(numbers.get(word) as number, at, 1);
    }),
  );
}

/** The numbers of the lines that have a word. */
export const linesWith = ({ starts, columns }: Postings, word: number): Uint32Array =>
  columns.subarray(starts[word], starts[word + 1]);

/** For each line, what it shares of what is asked is added up; one word at least has to tell something. */
export function mostShared(asked: readonly Asked[], lines: Lines): Passage | null {
  const { passages } = lines;
  const sums = new Float64Array(passages.length);
  const isTelling = new Uint8Array(passages.length);
  for (const one of asked) {
    const worth = worthIn(one, lines);
    for (let at = 0; at < passages.length; at++) {
      const here = worth[at] ?? 0;
      sums[at] = (sums[at] ?? 0) + here;
      if (here >= TELLING) isTelling[at] = 1;
    }
  }
  let best: Passage | null = null;
  let most = 0;
  for (const [at, passage] of passages.entries()) {
    const score = (sums[at] ?? 0) * Math.sqrt(passage.weight);
    if (isTelling[at] === 1 && score > most) [best, most] = [passage, score];
  }
  return best;
}

const PART = 0.8;
const SHORTEST_PART = 5;

/** In each line: of the same word, or of one that is a part of the other, as in compounds. */
function worthIn({ word, stem: own, worth }: Asked, lines: Lines): Float64Array {
  const { passages, words, stems, byStem, places } = lines;
  const found = new Float64Array(passages.length);
  const set = (number: number, value: number) => {
    for (const line of linesWith(places, number)) found[line] = value;
  };
  if (own.length >= SHORTEST_PART) {
    for (const [number, other] of words.entries()) {
      const root = stems[number] ?? '';
      if (other.includes(own) || (root.length >= SHORTEST_PART && word.includes(root)))
        set(number, worth * PART);
    }
  }
  for (const same of byStem.get(own) ?? []) set(same, worth);
  return found;
}
