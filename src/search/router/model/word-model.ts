import type { Steps } from '../../../in-slices.ts';
import { rarityAmongFew } from '../../words/rarity.ts';
import { isRun, termsOf } from '../../words/terms.ts';
import type { Everyday } from '../learning/everyday.ts';
import type { Lesson } from '../learning/lessons.ts';
import { countTerms, type Said } from './count-terms.ts';
import { addRow, createPostings, type Postings } from './postings.ts';

/** How well a text fits each role by the words and runs of letters that both have: 0 and up, about 1 for a good fit. */
export interface WordModel {
  addTo(text: string, sums: Float32Array): void;
}

/** BM25 over whole roles (Robertson and Zaragoza 2009): a term counts the more often a role says it, with less and less effect. */
const SATURATION = 1.5;
const LENGTH = 0.6;
/** How much less a term counts for being everyday. */
const DULL = 100;
/** A rare word is no rarer for the company having three roles. */
const FEWEST_ROLES = 12;
const WORD = 1 / 6;
const RUN = 1 / 12;
/** In a large company, what so many roles say tells too little for the time it takes. */
const COMMON = 0.2;
const LARGE = 200;

export function* createWordModel(
  lessons: readonly Lesson[],
  roles: ReadonlyMap<string, number>,
  everyday: Everyday,
): Steps<WordModel> {
  const numbers = new Map<string, number>();
  const said = yield* countTerms(lessons, roles, numbers);
  const impacts = yield* impactsOf(said, numbers, everyday);
  return {
    addTo(text, sums) {
      for (const term of termsOf(text).keys()) {
        const row = numbers.get(term);
        if (row !== undefined) addRow(impacts, row, 1, sums);
      }
    },
  };
}

function* impactsOf(
  said: readonly Said[],
  numbers: ReadonlyMap<string, number>,
  everyday: Everyday,
): Steps<Postings> {
  const spread = new Uint32Array(numbers.size);
  for (const { terms } of said) for (const term of terms) spread[term] = (spread[term] as number) + 1;
  const worth = new Float32Array(numbers.size);
  const isRunAt = new Uint8Array(numbers.size);
  for (const [term, number] of numbers) {
    yield;
    isRunAt[number] = isRun(term) ? 1 : 0;
    const roles = spread[number] as number;
    if (said.length > LARGE && roles > said.length * COMMON) continue;
    const telling = rarity(roles, said.length) * (isRun(term) ? RUN : WORD);
    worth[number] = telling / (1 + DULL * everyday.shareOf(term));
  }
  const lengths = yield* lengthsOf(said, isRunAt);
  return yield* createPostings(numbers.size, function* (tell) {
    for (const [role, { terms, times }] of said.entries()) {
      yield;
      terms.forEach((term, at) => {
        const value = worth[term] as number;
        const said = times[at] as number;
        const kind = isRunAt[term] === 1 ? lengths.runs : lengths.words;
        const room = SATURATION * (1 - LENGTH + LENGTH * (kind[role] as number));
        if (value > 0) tell(term, role, (value * said) / (said + room));
      });
    }
  });
}

const rarity = (roles: number, all: number): number => rarityAmongFew(Math.max(all, FEWEST_ROLES), roles);

/** How much each role says, beside the average, in words and in runs. */
function* lengthsOf(said: readonly Said[], isRunAt: Uint8Array) {
  const words = new Float32Array(said.length);
  const runs = new Float32Array(said.length);
  for (const [role, { terms, times }] of said.entries()) {
    yield;
    terms.forEach((term, at) => {
      const kind = isRunAt[term] === 1 ? runs : words;
      kind[role] = (kind[role] as number) + (times[at] as number);
    });
  }
  return { words: besideAverage(words), runs: besideAverage(runs) };
}

function besideAverage(lengths: Float32Array): Float32Array {
  const average = lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
  return lengths.map((length) => length / (average || 1));
}
