import type { Owner, Verdict } from './verdict.ts';

/** What speaks for each role (by its number) and for nobody. */
export interface Signals {
  /** How well the words fit; 0 and up. */
  readonly words: Float32Array;
  /** How well the subjects fit; from 0 to 1. */
  readonly subjects: Float32Array;
  /** How much the subjects speak for it rather than for the others; 0 and up. */
  readonly devotion: Float32Array;
  /** What was learned from examples says: 0 where nothing was learned or it is another's, and up to about 2 or 3. */
  readonly learned: Float32Array;
  /** The same for nobody, as much as roles have examples: so that nobody stays in proportion. */
  readonly nobodyLearned: number;
  /** And as much as there are examples of what nobody owns. */
  readonly nobodyDeclared: number;
  /** Does it sound like everyday talk? From −3 to 3. */
  readonly smallTalk: number;
  /** Roles that say they do not take this. */
  readonly declined: ReadonlySet<number>;
}

/**
 * How much each signal counts, as log-odds: a conditional logit, fitted with `bench/fit.mjs` on seven companies with 0 to
 * 30 examples a role, and rounded. They hardly move when a company is left out.
 */
export const WEIGHTS = {
  words: 3.2,
  subjects: 4,
  devotion: 5.6,
  learned: 1.6,
  nobody: 0.8,
  smallTalk: 1,
  nobodyLearned: 0.9,
  nobodyDeclared: 1.85,
};

const MOST_OWNERS = 20;

/** How likely each role is the owner. Roles that decline what was asked are none, nor are those for which nothing speaks. */
export function weigh(signals: Signals, slugs: readonly string[]): Verdict {
  const { words, subjects, devotion, learned, declined } = signals;
  const odds = slugs.map((_, role) =>
    declined.has(role) || !speaksFor(signals, role)
      ? Number.NEGATIVE_INFINITY
      : WEIGHTS.words * (words[role] as number) +
        WEIGHTS.subjects * (subjects[role] as number) +
        WEIGHTS.devotion * (devotion[role] as number) +
        WEIGHTS.learned * (learned[role] as number),
  );
  const nobodys = nobodysOdds(signals, slugs.length);
  const most = odds.reduce((top, one) => Math.max(top, one), nobodys);
  const nobody = Math.exp(nobodys - most);
  const sum = odds.reduce((total, one) => total + Math.exp(one - most), nobody);
  const owners = likeliest(odds).map(
    (role): Owner => ({
      role: slugs[role] as string,
      confidence: Math.exp((odds[role] as number) - most) / sum,
    }),
  );
  return { owners, nobody: nobody / sum };
}

const speaksFor = ({ words, subjects, devotion, learned }: Signals, role: number): boolean =>
  (words[role] as number) > 0 ||
  (subjects[role] as number) > 0 ||
  (devotion[role] as number) > 0 ||
  (learned[role] as number) > 0;

/** The more roles there are, the less any of them is to be expected. */
function nobodysOdds({ smallTalk, nobodyLearned, nobodyDeclared }: Signals, roles: number): number {
  return (
    Math.log(roles || 1) +
    WEIGHTS.nobody +
    WEIGHTS.smallTalk * smallTalk +
    WEIGHTS.nobodyLearned * nobodyLearned +
    WEIGHTS.nobodyDeclared * nobodyDeclared
  );
}

/** The numbers of the largest, largest first; of equals the first. */
function likeliest(odds: readonly number[]): number[] {
  const best: number[] = [];
  odds.forEach((one, role) => {
    const last = best[MOST_OWNERS - 1];
    if (last !== undefined && one <= (odds[last] as number)) return;
    let place = best.length;
    while (place > 0 && one > (odds[best[place - 1] as number] as number)) place--;
    best.splice(place, 0, role);
    best.length = Math.min(best.length, MOST_OWNERS);
  });
  return best;
}
