import { atOnce, type Steps } from '../../../in-slices.ts';
import type { WordCounts } from '../../passage-index.ts';
import { isSlip } from '../../words/match-word.ts';
import { rarity } from '../../words/rarity.ts';
import { tellingWords } from '../../words/stems.ts';

/** One of the texts, and how alike the two are: from 0 to 1, where all telling words are the same. */
export interface Likeness {
  /** Where it stands among the texts. */
  readonly position: number;
  readonly likeness: number;
}

/** Finds, among many short texts, the one most like another. */
export interface SimilarTexts {
  /** Of several that are as much alike, the last. Null where none of `among` shares a telling word. */
  nearest(text: string, among?: (position: number) => boolean): Likeness | null;
}

/** The telling words of a text as they were typed, each with its stem. */
export type TellingWords = ReadonlyMap<string, string>;

interface Index {
  /** Each telling word as it was typed, and its stem. */
  readonly words: ReadonlyMap<string, string>;
  /** Stem → the texts that have it. */
  readonly postings: ReadonlyMap<string, readonly number[]>;
  /** Stem → how much sharing it says: a rare word says more. */
  readonly rarity: (stem: string) => number;
  /** Of each text, as a vector of its stems' rarities. */
  readonly lengths: Float64Array;
}

/**
 * Compares texts by their telling words: neither order nor endings, small words or numbers matter, and a word that
 * stands nowhere is taken for a slip of one that does. `counts` tells how common a word is in the documents.
 */
export function createSimilarTexts(texts: readonly string[], counts: WordCounts): SimilarTexts {
  return atOnce(similarAmong(texts.map(tellingWordsOf), counts));
}

/** The same, of texts whose words were found before, which is what takes most of the time. */
export function* similarAmong(texts: readonly TellingWords[], counts: WordCounts): Steps<SimilarTexts> {
  const index = yield* createIndex(texts, counts);
  return {
    nearest: (text, among) => {
      const typed = [...tellingWordsOf(text)].map(([word, stem]) => meant(word, stem, index, counts));
      return nearest(new Set(typed), index, among);
    },
  };
}

function* createIndex(texts: readonly TellingWords[], counts: WordCounts): Steps<Index> {
  const words = new Map<string, string>();
  const postings = new Map<string, number[]>();
  for (const [position, own] of texts.entries()) {
    for (const [word, stem] of own) words.set(word, stem);
    for (const stem of new Set(own.values())) {
      const list = postings.get(stem);
      if (list) list.push(position);
      else postings.set(stem, [position]);
    }
    yield;
  }
  const all = counts.lines + texts.length;
  const rarityOf = (stem: string): number =>
    rarity(all, counts.linesWith(stem) + (postings.get(stem)?.length ?? 0));
  const squares = new Float64Array(texts.length);
  for (const [stem, list] of postings) {
    const square = rarityOf(stem) ** 2;
    for (const position of list) squares[position] = (squares[position] ?? 0) + square;
    yield;
  }
  return { words, postings, rarity: rarityOf, lengths: squares.map(Math.sqrt) };
}

const MOST_WORDS = 40;

export function tellingWordsOf(text: string): TellingWords {
  const telling = [...tellingWords(text)].filter(([word]) => !/^\d+$/.test(word));
  return new Map(telling.slice(0, MOST_WORDS));
}

/** The stem of the word, or where nobody else has written it, of the word that it is a slip of. */
function meant(word: string, stem: string, { words, postings }: Index, counts: WordCounts): string {
  if (postings.has(stem) || counts.linesWith(stem) > 0) return stem;
  for (const [known, knownStem] of words) if (isSlip(word, known)) return knownStem;
  return stem;
}

function nearest(
  stems: ReadonlySet<string>,
  { postings, rarity, lengths }: Index,
  among: (position: number) => boolean = () => true,
): Likeness | null {
  const products = new Map<number, number>();
  let squares = 0;
  for (const stem of stems) {
    const square = rarity(stem) ** 2;
    squares += square;
    for (const position of postings.get(stem) ?? [])
      products.set(position, (products.get(position) ?? 0) + square);
  }
  let best: Likeness | null = null;
  for (const [position, product] of products) {
    if (!among(position)) continue;
    const likeness = product / (Math.sqrt(squares) * (lengths[position] ?? 1));
    if (!best || isBetter(position, likeness, best)) best = { position, likeness };
  }
  return best;
}

const ALMOST = 1e-9; // sums of the same squares in another order

function isBetter(position: number, likeness: number, best: Likeness): boolean {
  const lead = likeness - best.likeness;
  return Math.abs(lead) < ALMOST ? position > best.position : lead > 0;
}
