import type { Role } from '../../catalog/role.ts';
import { isStopWord } from '../stop-words.ts';
import { tokenize } from '../words.ts';
import { type Fact, factsOf } from './fact.ts';
import { createWordForms, type Form } from './word-forms.ts';

/** A fact that shares words with what is asked. */
export interface FactHit {
  readonly fact: Fact;
  /** How much of what is asked it speaks of, rare words counting more: from 0 to 1. */
  readonly coverage: number;
  /** The same, and better the more it is about nothing else. */
  readonly score: number;
}

/** A word of a question in the form of `normalizeWord`, and how much it says of what is asked about: 1 is all it can. */
export interface AskedWord {
  readonly word: string;
  readonly weight: number;
}

export interface FactIndex {
  /** Facts that speak of these words, best first. */
  find(words: readonly AskedWord[], among?: (fact: Fact) => boolean): FactHit[];
  /** Does any document have this word, or a form of it? */
  has(word: string): boolean;
  /** Does any document have exactly this word? */
  hasWord(word: string): boolean;
  /** How much of what is asked a text speaks of: from 0 to 1. */
  speaksOf(text: string, words: readonly AskedWord[]): number;
  /** All facts of a role, in the order of the documents. */
  of(role: Role): readonly Fact[];
}

interface Posting {
  readonly facts: number[];
  /** How much the word counts there: more in a name than in details. */
  readonly weights: number[];
}

const NAME = 1;
const DETAILS = 0.9;

export function createFactIndex(roles: readonly Role[]): FactIndex {
  const byRole = new Map(roles.map((role) => [role, factsOf(role)]));
  const facts = [...byRole.values()].flat();
  const postings = new Map<string, Posting>();
  const lengths = facts.map((fact, position) => {
    const words = new Map<string, number>();
    for (const [text, weight] of [
      [fact.details, DETAILS],
      [fact.grade ?? '', DETAILS],
      [fact.name, NAME],
    ] as const)
      for (const { word } of tokenize(text)) words.set(word, weight);
    if (fact.towards) words.set(roleTerm(fact.towards), NAME);
    for (const [word, weight] of words) {
      const posting = postings.get(word) ?? { facts: [], weights: [] };
      posting.facts.push(position);
      posting.weights.push(weight);
      postings.set(word, posting);
    }
    return [...words.keys()].filter((word) => !isStopWord(word)).length;
  });
  const formsOf = createWordForms(postings.keys());
  const rarest = Math.log(1 + facts.length);
  return {
    of: (role) => byRole.get(role) ?? [],
    hasWord: (word) => postings.has(word),
    has: (word) => formsOf(word).length > 0,
    speaksOf: (text, words) => coverageOf(text, words),
    find(words, among = () => true) {
      const asked = words.slice(0, MOST_WORDS).map(({ word, weight: share }) => {
        const forms = formsOf(word);
        const count = forms.reduce((sum, { term }) => sum + (postings.get(term)?.facts.length ?? 0), 0);
        // A word by which people ask counts only where documents have it as well.
        if (count === 0) return { forms, isMain: share === 1, weight: share < 1 ? 0 : rarest };
        return { forms, isMain: share === 1, weight: share * Math.log(1 + facts.length / count) };
      });
      // What a fact covers is told by the words that say what is asked about; the others only tell alike ones apart.
      const counted = asked.some(({ isMain }) => isMain) ? asked.filter(({ isMain }) => isMain) : asked;
      const total = counted.reduce((sum, { weight }) => sum + weight, 0);
      if (total === 0) return [];
      const sums = new Map<number, { main: number; besides: number }>();
      for (const one of asked) {
        for (const [position, value] of valuesOf(one.forms, postings)) {
          const sum = sums.get(position) ?? { main: 0, besides: 0 };
          sum[counted.includes(one) ? 'main' : 'besides'] += value * one.weight;
          sums.set(position, sum);
        }
      }
      return [...sums]
        .flatMap(([position, { main, besides }]): FactHit[] => {
          const fact = facts[position];
          if (!fact || main === 0 || !among(fact)) return [];
          const coverage = main / total;
          const brevity = BREVITY / (2 + (lengths[position] ?? 0));
          return [{ fact, coverage, score: coverage + brevity + BESIDES * Math.min(1, besides / total) }];
        })
        .sort((a, b) => b.score - a.score);
    },
  };
}

const BREVITY = 0.2;
const BESIDES = 0.3;
const MOST_WORDS = 24;

/** Stands for a role among the words of a fact. */
export const roleTerm = (slug: string): string => `@${slug}`;

function coverageOf(text: string, words: readonly AskedWord[]): number {
  const formsOf = createWordForms(tokenize(text).map(({ word }) => word));
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const spoken = words.reduce((sum, { word, weight }) => sum + (formsOf(word).length > 0 ? weight : 0), 0);
  return total === 0 ? 0 : spoken / total;
}

/** Of each fact, how much it speaks of a word: parts of a compound add up. */
function valuesOf(forms: readonly Form[], postings: ReadonlyMap<string, Posting>): Map<number, number> {
  const whole = new Map<number, number>();
  const parts = new Map<number, number>();
  for (const { term, likeness, isPart } of forms) {
    const posting = postings.get(term);
    posting?.facts.forEach((position, at) => {
      const value = likeness * (posting.weights[at] ?? 0);
      if (isPart) parts.set(position, Math.min(MOST_OF_PARTS, (parts.get(position) ?? 0) + value));
      else whole.set(position, Math.max(whole.get(position) ?? 0, value));
    });
  }
  for (const [position, value] of parts) whole.set(position, Math.max(whole.get(position) ?? 0, value));
  return whole;
}

const MOST_OF_PARTS = 0.85;
