import { examples as allExamples, type Example } from '../../../lexicon/lexicon.ts';
import type { Intent } from '../../../lexicon/questions/intent.ts';
import { lazily } from '../../../search/lazily.ts';
import { createMostRecent } from '../../../search/most-recent.ts';
import type { SparseMatrix } from '../../../search/router/model/sparse-matrix.ts';
import { featureRarity } from '../../../search/words/rarity.ts';
import { tokenize } from '../../../search/words/words.ts';
import { createSpelling } from '../text/spelling.ts';
import { featuresOf, SLOT } from './intent-features.ts';
import { scoreAll, trainClasses } from './train-classes.ts';

/** How likely each intent is, the likeliest first; together 1. */
export type Leaning = readonly { readonly intent: Intent; readonly share: number }[];

/** Tells what is wanted with a question. */
export interface IntentModel {
  /** Words and slots. */
  judge(words: readonly string[]): Leaning;
  /** The word by which people ask that this is, or is a slip of; null for words that say what they ask about. */
  known(word: string): string | null;
  /** People ask for this with that word. All others of a text say what it is about, whatever else they may ask for. */
  isAsking(word: string, intent: Intent): boolean;
  /** It stands in one question of the lexicon only: it may well be what is asked about. */
  isRare(word: string): boolean;
  /** Hardly anybody asks with it. */
  isSeldom(word: string): boolean;
  /** Questions that begin with this word are mostly answered yes or no. */
  opensVerdict(word: string): boolean;
  /** Questions that begin with these words mostly ask how much, how long, how often. */
  opensMeasure(words: readonly string[]): boolean;
}

const SHARPNESS = 4;
/** Once names and levels are slots, people ask in a few hundred ways. */
const MOST_JUDGED = 500;

/** A word of so many questions only ever asks. */
const COMMON = 6;
const SELDOM = 2;

const isWord = (feature: string): boolean => !/[ ~]/.test(feature);

/** Learns from questions with slots, all languages together: about a tenth of a second. */
function trainIntents(examples: readonly Example[] = allExamples()): IntentModel {
  const texts = examples.map(({ text }) => wordsOf(text));
  return { judge: learnJudging(examples, texts), ...countWords(examples, texts) };
}

/** What is kept of learning: weights by the numbers of features. Examples and what they consist of are megabytes. */
function learnJudging(
  examples: readonly Example[],
  texts: readonly (readonly string[])[],
): IntentModel['judge'] {
  const intents = [...new Set(examples.map(({ intent }) => intent))];
  const { numbers, rarity, weights } = weigh(
    texts,
    examples.map(({ intent }) => intents.indexOf(intent)),
    intents.length,
  );
  const judged = createMostRecent<string, Leaning>(MOST_JUDGED);
  return (asked) => {
    const key = asked.join(' ');
    const known = judged.get(key);
    if (known) return known;
    const vector = rowsOf([featuresOf(asked)], numbers, rarity);
    const scores = new Float64Array(intents.length);
    scoreAll(vector, 0, weights, scores, rarity.length);
    const powers = scores.map((value) => Math.exp(SHARPNESS * value));
    const sum = powers.reduce((total, power) => total + power, 0);
    const leaning = intents
      .map((intent, at) => ({ intent, share: (powers[at] ?? 0) / sum }))
      .sort((a, b) => b.share - a.share);
    judged.set(key, leaning);
    return leaning;
  };
}

/** Trains on features that tell: words, and what more than one question has. */
function weigh(texts: readonly (readonly string[])[], labels: readonly number[], classes: number) {
  const features = texts.map(featuresOf);
  const seen = new Map<string, number>();
  for (const list of features)
    for (const feature of list.keys()) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const repeated = [...seen].filter(([feature, count]) => count > 1 || isWord(feature));
  const numbers = new Map(repeated.map(([feature], at) => [feature, at + 1]));
  const counts = [0, ...repeated.map(([, count]) => count)];
  const rarity = Float32Array.from(counts, (count) => featureRarity(texts.length, count));
  const vectors = rowsOf(features, numbers, rarity);
  return { numbers, rarity, weights: trainClasses(vectors, labels, classes, counts.length) };
}

/** By which words people ask, and for what. */
function countWords(
  examples: readonly Example[],
  texts: readonly (readonly string[])[],
): Omit<IntentModel, 'judge'> {
  const seen = countTexts(texts);
  const askedBy = wordsByIntent(examples, texts);
  const opened = countOpenings(examples, texts, { intent: 'verdict', doubt: 1 }, firstOfRole);
  const measured = countOpenings(examples, texts, { intent: 'metrics', doubt: 2 }, firstTwo);
  return {
    known: createSpelling(new Set([...seen.keys()].filter((word) => !word.startsWith('{')))),
    opensVerdict: (word) => isMostly(opened.get(word)),
    opensMeasure: (words) => isMostly(measured.get(firstTwo(words))),
    isAsking: (word, intent) => (seen.get(word) ?? 0) >= COMMON || (askedBy.get(intent)?.has(word) ?? false),
    isRare: (word) => (seen.get(word) ?? 0) <= 1,
    isSeldom: (word) => (seen.get(word) ?? 0) <= SELDOM,
  };
}

/** In how many texts each word stands. */
function countTexts(texts: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of new Set(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function wordsByIntent(
  examples: readonly Example[],
  texts: readonly (readonly string[])[],
): ReadonlyMap<Intent, ReadonlySet<string>> {
  const words = new Map<Intent, Set<string>>();
  examples.forEach(({ intent }, at) => {
    const known = words.get(intent) ?? new Set();
    for (const word of texts[at] ?? []) known.add(word);
    words.set(intent, known);
  });
  return words;
}

/** So many of the questions that begin alike. */
const MOSTLY = 0.6;

interface Opening {
  /** With `doubt` more than there are: few questions prove little. */
  readonly all: number;
  readonly meant: number;
}

const isMostly = (opening: Opening | undefined): boolean =>
  opening !== undefined && opening.meant / opening.all >= MOSTLY;

/**
 * How many of the questions that begin alike ask for this; what is not written may be asked in any way. `openingIn` gives null for
 * those that do not count.
 */
function countOpenings(
  examples: readonly Example[],
  texts: readonly (readonly string[])[],
  wanted: { readonly intent: Intent; readonly doubt: number },
  openingIn: (text: readonly string[]) => string | null,
): ReadonlyMap<string, Opening> {
  const counts = new Map<string, Opening>();
  examples.forEach(({ intent }, at) => {
    const opening = intent === 'unwritten' ? null : openingIn(texts[at] ?? []);
    if (opening === null) return;
    const count = counts.get(opening) ?? { all: wanted.doubt, meant: 0 };
    counts.set(opening, { all: count.all + 1, meant: count.meant + Number(intent === wanted.intent) });
  });
  return counts;
}

const firstOfRole = (text: readonly string[]): string | null => {
  const [word = ''] = text;
  return word.startsWith('{') || !text.includes(SLOT.role) ? null : word;
};

const firstTwo = (text: readonly string[]): string => text.slice(0, 2).join(' ');

/** The reader that all answerers share: it knows of no company, so it is trained once for a process. */
export const sharedIntents = lazily(() => trainIntents());

/** "who knows {thing}?" as words and slots. */
function wordsOf(text: string): string[] {
  return text
    .split(/(\{[a-z]+\})/)
    .flatMap((part) => (part.startsWith('{') ? [part] : tokenize(part).map(({ word }) => word)));
}

function rowsOf(
  lists: readonly ReadonlyMap<string, number>[],
  numbers: ReadonlyMap<string, number>,
  rarity: Float32Array,
): SparseMatrix {
  const room = lists.reduce((sum, list) => sum + list.size, 0);
  const matrix = {
    starts: new Int32Array(lists.length + 1),
    indices: new Int32Array(room),
    values: new Float32Array(room),
  };
  let end = 0;
  lists.forEach((list, row) => {
    const start = end;
    let squares = 0;
    for (const [feature, weight] of list) {
      const number = numbers.get(feature);
      if (number === undefined) continue;
      const value = weight * (rarity[number] ?? 0);
      matrix.indices[end] = number;
      matrix.values[end++] = value;
      squares += value * value;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = start; at < end; at++) matrix.values[at] = (matrix.values[at] ?? 0) / length;
    matrix.starts[row + 1] = end;
  });
  return matrix;
}
