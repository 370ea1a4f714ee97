import type { SectionKind } from '../../lexicon/headings/heading-words.ts';
import { withoutAccents } from '../../lexicon/headings/index.ts';
import { taughtHeadings } from '../../lexicon/headings/taught/index.ts';
import { byTitle } from '../lines/by-title.ts';
import { FEATURES, featuresOf } from './heading-features.ts';

/** What a heading most likely stands over, and how sure that is (0 to 1). */
export interface Guess {
  readonly kind: SectionKind;
  readonly share: number;
}

/** How far one heading may move the weights. */
const MOST = 0.5;
/** Features that one heading alone has are left out, and take away from how sure the others are. */
const FEWEST = 2;
const UNKNOWN = 0.15;
const SHARPNESS = 4;
/** "Last @" says nothing. */
const FEWEST_WORDS = 3;
/** What is told only with a word taken for a name has to be surer. */
const NAMED = 0.7;

/** What somebody does and what they own are called alike; likewise whom they work with, and how. */
const KIN: Partial<Record<SectionKind, SectionKind>> = {
  responsibilities: 'ownership',
  ownership: 'responsibilities',
  interactions: 'collaborations',
  collaborations: 'interactions',
};

interface Judged {
  readonly kind: SectionKind | 'other';
  readonly share: number;
}

interface Taught {
  readonly isTaught: (word: string) => boolean;
  readonly judge: (heading: string) => Judged;
}

const taught = byTitle(teach);

/**
 * A heading in people's own words, with "@" for the name of the role; null where it most likely is of no kind that is known.
 * Words that nobody has taught may be names as well: "what the night porter does" is asked as "what the @ does", too.
 */
export const guessHeading = byTitle((heading: string): Guess | null => {
  const { isTaught, judge } = taught('headings');
  const words = wordsOf(heading);
  if (words === '' || words.length > 80) return null;
  const named = words
    .split(' ')
    .map((word) => (isTaught(word) ? word : '@'))
    .join(' ')
    .replace(/@(?: @)+/g, '@');
  const [guess, other] = [judge(words), judge(named)];
  const isEnough = named.split(' ').length >= FEWEST_WORDS;
  const best = isEnough && other.share > Math.max(guess.share, NAMED) ? other : guess;
  return best.kind === 'other' ? null : { ...best, kind: best.kind };
});

/** Lower case, without accents and signs, as headings are taught. */
const wordsOf = (heading: string): string =>
  withoutAccents(heading.toLowerCase())
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim();

/** Numbers of features, and how much each of them counts. */
interface Vector {
  readonly features: Int32Array;
  readonly values: Float32Array;
}

/**
 * A linear model of many classes, trained by the passive-aggressive rule (Crammer et al., JMLR 2006), its weights averaged over
 * the way there. The weight of a class is at `feature * classes + class`.
 */
function teach(): Taught {
  const examples = taughtHeadings.flatMap((language) =>
    Object.entries(language).flatMap(([kind, texts]) =>
      texts
        .split(/[|\n]/)
        .map(wordsOf)
        .filter((words) => words !== '')
        .map((words) => ({ kind: kind as Judged['kind'], words, features: featuresOf(words) })),
    ),
  );
  const kinds = [...new Set(examples.map(({ kind }) => kind))];
  const rarity = rarityIn(examples.map(({ features }) => features));
  const rows = examples.map(({ kind, features }) => ({
    right: kinds.indexOf(kind),
    vector: vectorOf(features, rarity),
  }));
  const weights = train(rows, kinds.length);
  const scores = new Float64Array(kinds.length);
  const known = new Set(examples.flatMap(({ words }) => words.split(' ')));
  const judge = (words: string): Judged => {
    score(vectorOf(featuresOf(words), rarity), weights, scores);
    return likeliest(scores, kinds);
  };
  return { isTaught: (word) => known.has(word), judge };
}

/** 0 for what fewer headings have. */
function rarityIn(all: readonly Int32Array[]): Float32Array {
  const counts = new Uint16Array(FEATURES);
  for (const features of all) for (const one of features) counts[one] = (counts[one] as number) + 1;
  return Float32Array.from(counts, (count) => (count < FEWEST ? 0 : Math.log(1 + all.length / count) / 8));
}

function vectorOf(all: Int32Array, rarity: Float32Array): Vector {
  const features = all.filter((one) => (rarity[one] as number) > 0);
  const values = Float32Array.from(features, (one) => rarity[one] as number);
  let squares = UNKNOWN * (all.length - features.length);
  for (const value of values) squares += value * value;
  const length = Math.sqrt(squares) || 1;
  return { features, values: values.map((value) => value / length) };
}

function train(
  rows: readonly { readonly right: number; readonly vector: Vector }[],
  classes: number,
): Float32Array {
  const weights = new Float32Array(FEATURES * classes);
  const drift = new Float32Array(weights.length);
  const scores = new Float64Array(classes);
  let step = 1;
  for (const stride of STRIDES) {
    for (let at = 0; at < rows.length; at++, step++) {
      const { right, vector } = rows[(at * stride) % rows.length] as (typeof rows)[number];
      score(vector, weights, scores);
      const own = scores[right] as number;
      scores[right] = -Infinity;
      const rival = strongest(scores);
      const loss = 1 - own + (scores[rival] as number);
      if (loss > 0) move(vector, right, rival, Math.min(MOST, loss / 2), step, { weights, drift, classes });
    }
  }
  for (let at = 0; at < weights.length; at++)
    weights[at] = (weights[at] as number) - (drift[at] as number) / step;
  return weights;
}

/** One for each round, so that each goes through the headings in another order; primes, so that none leaves one out. */
const STRIDES = [7919, 6007, 4001, 3011, 2689, 1511];

interface Learning {
  readonly weights: Float32Array;
  readonly drift: Float32Array;
  readonly classes: number;
}

function move(
  { features, values }: Vector,
  right: number,
  rival: number,
  by: number,
  step: number,
  { weights, drift, classes }: Learning,
): void {
  for (let index = 0; index < features.length; index++) {
    const base = (features[index] as number) * classes;
    const change = by * (values[index] as number);
    weights[base + right] = (weights[base + right] as number) + change;
    weights[base + rival] = (weights[base + rival] as number) - change;
    drift[base + right] = (drift[base + right] as number) + change * step;
    drift[base + rival] = (drift[base + rival] as number) - change * step;
  }
}

function score({ features, values }: Vector, weights: Float32Array, scores: Float64Array): void {
  scores.fill(0);
  for (let index = 0; index < features.length; index++) {
    const base = (features[index] as number) * scores.length;
    const value = values[index] as number;
    for (let one = 0; one < scores.length; one++)
      scores[one] = (scores[one] as number) + value * (weights[base + one] as number);
  }
}

function strongest(scores: Float64Array): number {
  let best = 0;
  for (let one = 1; one < scores.length; one++)
    if ((scores[one] as number) > (scores[best] as number)) best = one;
  return best;
}

function likeliest(scores: Float64Array, kinds: readonly Judged['kind'][]): Judged {
  const powers = scores.map((score) => Math.exp(SHARPNESS * score));
  const sum = powers.reduce((total, power) => total + power, 0);
  const best = strongest(scores);
  const kind = kinds[best] ?? 'other';
  const kin = kind === 'other' ? -1 : kinds.indexOf(KIN[kind] ?? 'other');
  const more = kin < 0 || kinds[kin] === 'other' ? 0 : (powers[kin] ?? 0);
  return { kind, share: ((powers[best] ?? 0) + more) / sum };
}
