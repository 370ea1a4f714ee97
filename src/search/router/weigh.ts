import type { Owner, Verdict } from './verdict.ts';

/** What speaks for each role (by its number) and for nobody. */
export interface Signals {
  /** How well the words fit; 0 and up. */
  readonly words: Float32Array;
  /** How well the subjects fit; from 0 to 1. */
  readonly subjects: Float32Array;
  /** How much the subjects speak for it rather than for the others; 0 and up. */
  readonly devotion: Float32Array;
  /** How much nearer in meaning it is than other lines of the company are: 0 for a usual one, and where its words are not known. */
  readonly meaning: Float32Array;
  /** How much of its words' meaning is known, from 0 to 1: where a role has it, so has nobody. */
  readonly known: number;
  /** What was learned from examples says: 0 where nothing was learned or it is another's, and up to about 2 or 3. */
  readonly learned: Float32Array;
  /** The same for nobody, as much as roles have examples: so that nobody stays in proportion. */
  readonly nobodyLearned: number;
  /** And as much as there are examples of what nobody owns. */
  readonly nobodyDeclared: number;
  /** Does it sound like everyday talk? From −3 to 3. */
  readonly smallTalk: number;
  /** Does it sound like everyday talk rather than like what is asked at work, in any company? From about −8 to 8. */
  readonly chatter: number;
  /** How much longer than usual it is, as a logarithm: a long text tells more of what it is about. */
  readonly length: number;
  /** Roles that say they do not take this. */
  readonly declined: ReadonlySet<number>;
}

/**
 * How much each signal counts, as log-odds: a conditional logit, fitted with `bench/fit.mjs` on companies of different trades with
 * 0 to 600 examples a role, and rounded. They hardly move when a company is left out.
 */
export const WEIGHTS = {
  words: 2.5,
  subjects: 2.2,
  devotion: 6.4,
  meaning: 5,
  learned: 1.25,
  nobody: 0,
  smallTalk: 0.35,
  chatter: 1.1,
  length: -0.6,
  known: 1.1,
  nobodyLearned: 1.4,
  nobodyDeclared: 1.3,
};

const MOST_OWNERS = 20;

/** How likely each role is the owner. Roles that decline what was asked are none, nor are those for which nothing speaks. */
export function weigh(signals: Signals, slugs: readonly string[], weights = WEIGHTS): Verdict {
  const { words, subjects, devotion, meaning, learned, declined } = signals;
  const odds = new Float64Array(slugs.length); // plain memory: a company of ten thousand roles leaves little to clear away
  for (let role = 0; role < odds.length; role++)
    odds[role] =
      declined.has(role) || !speaksFor(signals, role)
        ? Number.NEGATIVE_INFINITY
        : weights.words * (words[role] as number) +
          weights.subjects * (subjects[role] as number) +
          weights.devotion * (devotion[role] as number) +
          weights.meaning * (meaning[role] as number) +
          weights.learned * (learned[role] as number);
  const nobodys = nobodysOdds(signals, slugs.length, weights);
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

const speaksFor = ({ words, subjects, devotion, meaning, learned }: Signals, role: number): boolean =>
  (words[role] as number) > 0 ||
  (subjects[role] as number) > 0 ||
  (devotion[role] as number) > 0 ||
  (meaning[role] as number) > 0 ||
  (learned[role] as number) > 0;

/** The more roles there are, the less any of them is to be expected. */
function nobodysOdds(signals: Signals, roles: number, weights: typeof WEIGHTS): number {
  return (
    Math.log(roles || 1) +
    weights.nobody +
    weights.smallTalk * signals.smallTalk +
    weights.chatter * signals.chatter +
    weights.length * signals.length +
    weights.known * signals.known +
    weights.nobodyLearned * signals.nobodyLearned +
    weights.nobodyDeclared * signals.nobodyDeclared
  );
}

/** The numbers of the largest, largest first; of equals the first. */
function likeliest(odds: Float64Array): number[] {
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
