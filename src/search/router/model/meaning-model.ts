import type { Steps } from '../../../in-slices.ts';
import type { WordVectors } from '../../word-vectors/word-vectors.ts';
import { stem, wordsIn } from '../../words/terms.ts';
import type { Everyday } from '../learning/everyday.ts';
import type { Lesson } from '../learning/lessons.ts';
import { countWords } from './count-terms.ts';

/** How near in meaning a text is to what each role says. */
export interface MeaningFit {
  /** How much nearer than other lines of the company: 0 for a usual one, and up to about 1.5. */
  readonly meaning: Float32Array;
  /** How much of the text and of the roles is known: from 0 to 1, and 0 where it is so little that the rest would mislead. */
  readonly known: number;
}

/** How much less a word counts for being everyday. */
const DULL = 100;
/** Of so many lines is seen how near a usual one is. */
const USUAL_LINES = 300;
/** No role is so peculiar that all others' lines are as far. */
const LEAST_SPREAD = 0.05;
/** What a role with so many words means is half certain. */
const FEW_WORDS = 20;
/** Standard deviations that make 1. */
const FAR = 4;

/** Of several tables, one that knows most of a text says what it means. */
export function* createMeaningModel(
  tables: readonly WordVectors[],
  lessons: readonly Lesson[],
  roles: ReadonlyMap<string, number>,
  everyday: Everyday,
): Steps<(text: string) => MeaningFit> {
  const models: ((text: string) => MeaningFit)[] = [];
  for (const vectors of tables) models.push(yield* modelOf(vectors, lessons, roles, everyday));
  return (text) =>
    models.map((model) => model(text)).reduce((best, one) => (one.known > best.known ? one : best));
}

/**
 * Sums of word vectors, of a text and of all that a role says, compared by their angle. A role that says a bit of
 * everything is near to every text, so how near others' lines are is taken off, and makes the measure.
 */
function* modelOf(
  vectors: WordVectors,
  lessons: readonly Lesson[],
  roles: ReadonlyMap<string, number>,
  everyday: Everyday,
): Steps<(text: string) => MeaningFit> {
  const summed = summer(vectors, everyday);
  const own: Float32Array[] = [];
  const trust: number[] = [];
  for (const told of grouped(lessons, roles)) {
    const words = yield* countWords(told);
    const { sum, known } = summed([...words].map(([word, times]) => [word, Math.sqrt(times)]));
    own.push(normal(sum));
    trust.push(known / (known + FEW_WORDS));
  }
  const usual = yield* usualNearness(own, lessons, roles, (text) => normal(summed(said(text)).sum));
  const usualTrust = trust.reduce((total, one) => total + one, 0) / (trust.length || 1);
  const nothing = { meaning: new Float32Array(own.length), known: 0 };
  return (text) => {
    const { sum, share } = summed(said(text));
    const understood = trusted(share);
    if (understood === 0) return nothing;
    const asked = normal(sum);
    const meaning = Float32Array.from(own, (role, at) => {
      const { middle, spread } = usual[at] as Usual;
      return (understood * (trust[at] as number) * (product(asked, role) - middle)) / (FAR * spread);
    });
    return { meaning, known: understood * usualTrust };
  };
}

/** From here on the words that are known may stand for all, and from there on they do. */
const HALF = 0.5;
const MOST = 0.8;

const trusted = (share: number): number => Math.min(1, Math.max(0, (share - HALF) / (MOST - HALF)));

type Weighed = readonly (readonly [word: string, weight: number])[];

const said = (text: string): Weighed => [...new Set(wordsIn(text))].map((word) => [word, 1]);

/** The sum of words' vectors, how many of the words are known, by weight, and which share that is. */
function summer(vectors: WordVectors, { shareOf }: Everyday) {
  return (words: Weighed) => {
    const sum = new Float32Array(vectors.size);
    let known = 0;
    let all = 0;
    for (const [word, times] of words) {
      const weight = times / (1 + DULL * shareOf(stem(word)));
      all += weight;
      const place = placeOf(word, vectors);
      if (place === -1) continue;
      known += weight;
      vectors.addTo(place, weight, sum);
    }
    return { sum, known, share: known / (all || 1) };
  };
}

function placeOf(word: string, vectors: WordVectors): number {
  const place = vectors.find(word);
  return place === -1 && word.endsWith('s') ? vectors.find(word.slice(0, -1)) : place;
}

function grouped(lessons: readonly Lesson[], roles: ReadonlyMap<string, number>): Lesson[][] {
  const own = Array.from(roles, (): Lesson[] => []);
  for (const lesson of lessons) own[roles.get(lesson.role) ?? -1]?.push(lesson);
  return own;
}

/** How near a role usually is to what others say. */
interface Usual {
  readonly middle: number;
  readonly spread: number;
}

function* usualNearness(
  own: readonly Float32Array[],
  lessons: readonly Lesson[],
  roles: ReadonlyMap<string, number>,
  vectorOf: (text: string) => Float32Array,
): Steps<Usual[]> {
  const lines = lessons.filter(({ example }) => example === null);
  const step = Math.max(1, Math.floor(lines.length / USUAL_LINES));
  const some = lines
    .filter((_, at) => at % step === 0)
    .map(({ text, role }) => ({ vector: vectorOf(text), role: roles.get(role) }));
  const usual: Usual[] = [];
  for (const [role, vector] of own.entries()) {
    const near = some.filter((line) => line.role !== role).map((line) => product(vector, line.vector));
    usual.push(spreadOf(near));
    yield;
  }
  return usual;
}

function spreadOf(near: readonly number[]): Usual {
  const count = near.length || 1;
  const middle = near.reduce((sum, one) => sum + one, 0) / count;
  const square = near.reduce((sum, one) => sum + (one - middle) ** 2, 0) / count;
  return { middle, spread: Math.max(LEAST_SPREAD, Math.sqrt(square)) };
}

function product(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number);
  return sum;
}

function normal(vector: Float32Array): Float32Array {
  const length = Math.sqrt(product(vector, vector)) || 1;
  return vector.map((value) => value / length);
}
