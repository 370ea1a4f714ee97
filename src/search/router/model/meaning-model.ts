import type { Steps } from '../../../in-slices.ts';
import { remembered } from '../../../remembered.ts';
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
  const lookUp = lookUpIn(vectors, everyday);
  const often = remembered(lookUp);
  const others = usualLines(lessons).map(({ text, role }) => ({
    vector: normal(summed(said(text), vectors, often).sum),
    role: roles.get(role),
  }));
  const scales = createScales(roles.size, vectors.size);
  let trust = 0;
  for (const [role, told] of grouped(lessons, roles).entries()) {
    const words = [...(yield* countWords(told))].map(([word, times]) => [word, Math.sqrt(times)] as const);
    const { sum, known } = summed(words, vectors, often);
    const trusted = known / (known + FEW_WORDS);
    const own = normal(sum);
    const far = others.filter((line) => line.role !== role).map((line) => product(own, line.vector));
    scales.put(role, own, usualOf(far), trusted);
    trust += trusted / roles.size;
  }
  const nothing = { meaning: new Float32Array(roles.size), known: 0 };
  return (text) => {
    const { sum, share } = summed(said(text), vectors, lookUp);
    const understood = trusted(share);
    if (understood === 0) return nothing;
    return { meaning: scales.weigh(normal(sum), understood), known: understood * trust };
  };
}

/** All roles in one array: of ten thousand, each is looked at for each question. */
function createScales(roles: number, size: number) {
  const rows = new Float32Array(roles * size);
  const less = new Float32Array(roles);
  return {
    put(role: number, own: Float32Array, { middle, spread }: Usual, trusted: number): void {
      const factor = trusted / (FAR * spread);
      for (let at = 0; at < size; at++) rows[role * size + at] = factor * (own[at] as number);
      less[role] = factor * middle;
    },
    weigh(asked: Float32Array, understood: number): Float32Array {
      const meaning = new Float32Array(roles);
      for (let role = 0, row = 0; role < roles; role++, row += size) {
        let sum = 0;
        for (let at = 0; at < size; at++) sum += (asked[at] as number) * (rows[row + at] as number);
        meaning[role] = understood * (sum - (less[role] as number));
      }
      return meaning;
    },
  };
}

/** From here on the words that are known may stand for all, and from there on they do. */
const HALF = 0.5;
const MOST = 0.8;

const trusted = (share: number): number => Math.min(1, Math.max(0, (share - HALF) / (MOST - HALF)));

type Weighed = readonly (readonly [word: string, weight: number])[];

const said = (text: string): Weighed => [...new Set(wordsIn(text))].map((word) => [word, 1]);

/** Where a word stands among the vectors, −1 for nowhere, and how much it counts. */
type LookUp = (word: string) => { readonly place: number; readonly worth: number };

const lookUpIn =
  (vectors: WordVectors, { shareOf }: Everyday): LookUp =>
  (word) => {
    const whole = vectors.find(word);
    const place = whole === -1 && word.endsWith('s') ? vectors.find(word.slice(0, -1)) : whole;
    return { place, worth: 1 / (1 + DULL * shareOf(stem(word))) };
  };

/** The sum of words' vectors, how many of the words are known, by weight, and which share that is. */
function summed(words: Weighed, vectors: WordVectors, lookUp: LookUp) {
  const sum = new Float32Array(vectors.size);
  let known = 0;
  let all = 0;
  for (const [word, times] of words) {
    const { place, worth } = lookUp(word);
    all += times * worth;
    if (place === -1) continue;
    known += times * worth;
    vectors.addTo(place, times * worth, sum);
  }
  return { sum, known, share: known / (all || 1) };
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

/** Some of the lines, evenly over all. */
function usualLines(lessons: readonly Lesson[]): readonly Lesson[] {
  const lines = lessons.filter(({ example }) => example === null);
  const step = Math.max(1, Math.floor(lines.length / USUAL_LINES));
  return lines.filter((_, at) => at % step === 0);
}

function usualOf(near: readonly number[]): Usual {
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
