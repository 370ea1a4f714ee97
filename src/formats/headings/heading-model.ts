import type { SectionKind } from '../../lexicon/headings/heading-words.ts';
import { withoutAccents } from '../../lexicon/headings/index.ts';
import { taughtHeadings } from '../../lexicon/headings/taught/index.ts';
import { remembered } from '../lines/remembered.ts';
import { featuresOf } from './heading-features.ts';

/** What a heading most likely stands over, and how sure that is (0 to 1). */
export interface Guess {
  readonly kind: SectionKind;
  readonly share: number;
}

const ROUNDS = 6;
/** How far one heading may move the weights. */
const MOST = 0.5;
/** Features that one heading alone has are left out, and take away from how sure the others are. */
const FEWEST = 2;
const UNKNOWN = 0.15;
const SHARPNESS = 4;

/** What somebody does and what they own are called alike; likewise whom they work with, and how. */
const KIN: Partial<Record<SectionKind, SectionKind>> = {
  responsibilities: 'ownership',
  ownership: 'responsibilities',
  interactions: 'collaborations',
  collaborations: 'interactions',
};

type Taught = (heading: string) => Guess | null;
let taught: Taught | null = null;

/** A heading in people's own words, with "@" for the name of the role; null where it most likely is of no kind that is known. */
export const guessHeading = remembered((heading: string): Guess | null => {
  taught ??= teach();
  const words = wordsOf(heading);
  return words === '' || words.length > 80 ? null : taught(words);
});

/** Lower case, without accents and signs, as headings are taught. */
export const wordsOf = (heading: string): string =>
  withoutAccents(heading.toLowerCase())
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim();

interface Vector {
  readonly features: readonly number[];
  readonly values: readonly number[];
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
        .map((words) => ({ kind, features: featuresOf(words) })),
    ),
  );
  const kinds = [...new Set(examples.map(({ kind }) => kind))];
  const vectorOf = vectors(examples.map(({ features }) => features));
  const rows = examples.map(({ kind, features }) => ({
    right: kinds.indexOf(kind),
    vector: vectorOf(features),
  }));
  const weights = train(rows, kinds.length, vectorOf.size);
  return (words) => likeliest(scoresOf(vectorOf(featuresOf(words)), weights, kinds.length), kinds);
}

function vectors(all: readonly (readonly string[])[]) {
  const counts = new Map<string, number>();
  for (const features of all) for (const one of features) counts.set(one, (counts.get(one) ?? 0) + 1);
  const known = [...counts].filter(([, count]) => count >= FEWEST);
  const numbers = new Map(known.map(([feature], number) => [feature, number]));
  const rarity = known.map(([, count]) => Math.log(1 + all.length / count) / 8);
  const vectorOf = (features: readonly string[]): Vector => {
    const own = features.flatMap((feature) => numbers.get(feature) ?? []);
    const length = Math.hypot(
      ...own.map((one) => rarity[one] ?? 0),
      Math.sqrt(UNKNOWN * (features.length - own.length)),
    );
    return { features: own, values: own.map((one) => (rarity[one] ?? 0) / (length || 1)) };
  };
  return Object.assign(vectorOf, { size: known.length });
}

function train(
  rows: readonly { readonly right: number; readonly vector: Vector }[],
  classes: number,
  size: number,
): Float32Array {
  const weights = new Float32Array(size * classes);
  const drift = new Float32Array(weights.length);
  let step = 1;
  for (let round = 0; round < ROUNDS; round++) {
    for (const at of order(rows.length, round)) {
      const row = rows[at];
      if (row === undefined) continue;
      const scores = scoresOf(row.vector, weights, classes);
      const lead = (one: number): number => scores[one] ?? 0;
      let rival = row.right === 0 ? 1 : 0;
      for (let one = 0; one < classes; one++) if (one !== row.right && lead(one) > lead(rival)) rival = one;
      const loss = 1 - lead(row.right) + lead(rival);
      if (loss > 0) {
        const by = Math.min(MOST, loss / 2);
        row.vector.features.forEach((feature, index) => {
          const change = by * (row.vector.values[index] ?? 0);
          for (const [one, sign] of [
            [row.right, 1],
            [rival, -1],
          ] as const) {
            const place = feature * classes + one;
            weights[place] = (weights[place] ?? 0) + sign * change;
            drift[place] = (drift[place] ?? 0) + sign * change * step;
          }
        });
      }
      step++;
    }
  }
  return weights.map((weight, at) => weight - (drift[at] ?? 0) / step);
}

/** Another order in each round, and the same in every process: steps that have no factor in common with the number of rows. */
function* order(count: number, round: number): Generator<number> {
  const steps = [7919, 6007, 4001, 2003, 1009, 503];
  const step = steps[round % steps.length] ?? 1;
  for (let at = 0; at < count; at++) yield (at * step + round) % count;
}

function scoresOf({ features, values }: Vector, weights: Float32Array, classes: number): Float64Array {
  const scores = new Float64Array(classes);
  features.forEach((feature, index) => {
    const [base, value] = [feature * classes, values[index] ?? 0];
    for (let one = 0; one < classes; one++)
      scores[one] = (scores[one] ?? 0) + value * (weights[base + one] ?? 0);
  });
  return scores;
}

function likeliest(scores: Float64Array, kinds: readonly string[]): Guess | null {
  const powers = scores.map((score) => Math.exp(SHARPNESS * score));
  const sum = powers.reduce((total, power) => total + power, 0);
  const best = powers.indexOf(Math.max(...powers));
  const kind = kinds[best];
  if (kind === undefined || !isKind(kind)) return null;
  const kin = kinds.indexOf(KIN[kind] ?? '');
  return { kind, share: ((powers[best] ?? 0) + (powers[kin] ?? 0)) / sum };
}

const isKind = (kind: string): kind is SectionKind => kind !== 'other';
