import { atOnce, type Steps } from '../../../in-slices.ts';
import { EVERYDAY } from '../../chatter/sentences.ts';
import { lazily } from '../../lazily.ts';
import { stem, termsOfWord, wordsIn } from '../../words/terms.ts';
import type { Lesson } from './lessons.ts';

/** Everyday talk: what everybody writes and nobody owns. */
export interface Everyday {
  /** In which share of the sentences of a language a term occurs, the largest of all languages: from 0 to 1. */
  shareOf(term: string): number;
}

/** Everyday talk, taken apart once for all that look at it. */
const talk = lazily((): readonly (readonly Spoken[])[] =>
  EVERYDAY.map((sentences) => sentences.map((text) => ({ text, words: wordsIn(text) }))),
);

interface Spoken {
  readonly text: string;
  readonly words: readonly string[];
}

export const everyday: () => Everyday = lazily(() => {
  const shares = new Map<string, number>();
  for (const sentences of talk()) {
    for (const [term, count] of countTerms(sentences))
      shares.set(term, Math.max(shares.get(term) ?? 0, count / sentences.length));
  }
  return { shareOf: (term) => shares.get(term) ?? 0 };
});

function countTerms(sentences: readonly Spoken[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of sentences)
    for (const term of new Set(words.flatMap(termsOfWord))) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Sentences that nobody owns. */
export interface Nobodys {
  /** What the company says so of. */
  readonly declared: readonly string[];
  /** Everyday talk of which no document speaks. */
  readonly borrowed: readonly string[];
}

/** `spoken`: what the company writes. */
export function nobodysTexts(declared: readonly string[], spoken: Counted): Nobodys {
  const isFree = ({ subjects }: Sentence) => !subjects.some((word) => spoken.counts.has(word));
  const borrowed = sentences()
    .filter(isFree)
    .map(({ text }) => text);
  return { declared, borrowed };
}

interface Sentence {
  readonly text: string;
  /** Stems of the words that it is about. */
  readonly subjects: readonly string[];
}

/** In so few of the sentences, a word is what its sentence is about. */
const RARE = 2;

const sentences = lazily((): readonly Sentence[] => {
  const all = talk()
    .flat()
    .map(({ text, words }) => ({ text, words: words.map(stem) }));
  const counts = new Map<string, number>();
  for (const word of all.flatMap(({ words }) => [...new Set(words)]))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const isRare = (word: string) => (counts.get(word) ?? 0) <= RARE;
  return all.map(({ text, words }) => ({ text, subjects: words.filter(isRare) }));
});

/** What the company writes. */
export function* spokenIn(lessons: readonly Lesson[]): Steps<Counted> {
  const words = new Map<string, number>();
  for (const { text } of lessons) {
    count(wordsIn(text), words);
    yield;
  }
  return yield* stemsOf(words);
}

/**
 * How much a text sounds like nobody's sentences rather than like what the company writes: the mean, over its words, of
 * the logarithm of how much likelier the word is there (naive Bayes), from −3 to 3; 0 where no word tells.
 */
export function createSmallTalk(outOfScope: readonly string[], theirs: Counted): (text: string) => number {
  const declared = countWords(outOfScope.map(wordsIn));
  const { counts, total } = everydayWords();
  const known = theirs.counts.size + counts.size;
  return (text) => {
    const words = new Set(wordsIn(text).map(stem));
    let sum = 0;
    for (const word of words) {
      const nobodys = (counts.get(word) ?? 0) + (declared.counts.get(word) ?? 0);
      const theirLikelihood = likelihood(theirs.counts.get(word) ?? 0, theirs.total, known);
      const ratio = likelihood(nobodys, total + declared.total, known) - theirLikelihood;
      sum += Math.max(-MOST, Math.min(MOST, ratio));
    }
    return sum / (words.size || 1);
  };
}

const SMOOTH = 0.5;
const MOST = 3;

const likelihood = (count: number, total: number, known: number): number =>
  Math.log((count + SMOOTH) / (total + SMOOTH * known));

const everydayWords = lazily(() =>
  countWords(
    talk()
      .flat()
      .map(({ words }) => words),
  ),
);

/** How often each stem is said, and how much is said in all. */
export interface Counted {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** Counts stems; the same word is stemmed once, and of half a million lines no words are kept. */
function countWords(texts: readonly (readonly string[])[]): Counted {
  const words = new Map<string, number>();
  for (const said of texts) count(said, words);
  return atOnce(stemsOf(words));
}

function count(said: readonly string[], words: Map<string, number>): void {
  for (const word of said) words.set(word, (words.get(word) ?? 0) + 1);
}

function* stemsOf(words: ReadonlyMap<string, number>): Steps<Counted> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [word, times] of words) {
    const key = stem(word);
    counts.set(key, (counts.get(key) ?? 0) + times);
    total += times;
    yield;
  }
  return { counts, total };
}
