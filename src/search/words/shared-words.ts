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
  /** Words of one stem stand together. */
  readonly words: readonly string[];
  readonly stems: readonly string[];
  /** The number of the first word of each stem. */
  readonly firsts: ReadonlyMap<string, number>;
  readonly places: Places;
}

/** For the number of a word, the numbers of the lines that have it: a row of `columns`. */
type Places = Pick<Postings, 'starts' | 'columns'>;

/** `wordsOf`: the words of a line, each of them once. */
export function linesOf(
  passages: readonly Passage[],
  wordsOf: (passage: Passage) => readonly string[],
): Lines {
  const texts = passages.map(wordsOf);
  const byStem = new Map<string, string[]>();
  for (const word of new Set(texts.flat())) {
    const root = stem(word);
    const known = byStem.get(root);
    if (known) known.push(word);
    else byStem.set(root, [word]);
  }
  const words = [...byStem.values()].flat();
  const stems = [...byStem].flatMap(([root, { length }]) => Array.from({ length }, () => root));
  const firsts = new Map<string, number>();
  for (const [number, root] of stems.entries()) if (!firsts.has(root)) firsts.set(root, number);
  return { passages, words, stems, firsts, places: placesOf(texts, words) };
}

function placesOf(texts: readonly (readonly string[])[], words: readonly string[]): Places {
  const numbers = new Map(words.map((word, number) => [word, number]));
  const { starts, columns } = atOnce(
    // biome-ignore lint/correctness/useYield: a role's lines are few
    createPostings(numbers.size, function* (tell) {
      for (const [at, text] of texts.entries())
        for (const word of text) tell(numbers.get(word) as number, at, 1);
    }),
  );
  return { starts, columns };
}

/** The numbers of the lines that have a word. */
export const linesWith = ({ starts, columns }: Places, word: number): Uint32Array =>
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
  const { passages, words, stems, firsts, places } = lines;
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
  const first = firsts.get(own) ?? words.length;
  for (let same = first; stems[same] === own; same++) set(same, worth);
  return found;
}
