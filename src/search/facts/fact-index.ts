import type { Role } from '../../catalog/role.ts';
import type { Steps } from '../../in-slices.ts';
import { remembered } from '../../remembered.ts';
import { lazily } from '../lazily.ts';
import { englishVectors } from '../word-vectors/english.ts';
import { isStopWord } from '../words/stop-words.ts';
import { tokenize } from '../words/words.ts';
import { type Fact, factsOf } from './fact.ts';
import { createKin } from './kin.ts';
import { phraseAt, withPhrases } from './phrases.ts';
import { createSynonyms, hasSynonyms } from './synonyms.ts';
import { createWordForms, type Form } from './word-forms.ts';

/** A fact that shares words with what is asked. */
export interface FactHit {
  readonly fact: Fact;
  /** How much of what is asked it speaks of, rare words counting more: from 0 to 1. */
  readonly coverage: number;
  /** How much it speaks of what is said besides: from 0 to 1. */
  readonly besides: number;
  /** Its coverage, and better the more it speaks of the rest, and is about nothing else. */
  readonly score: number;
}

/** A word of a question in the form of `normalizeWord`, and how much it says of what is asked about: 1 is all it can. */
export interface AskedWord {
  readonly word: string;
  readonly weight: number;
  /** It says what is asked about, and not only how. */
  readonly isMain: boolean;
}

export interface Search {
  readonly among?: (fact: Fact) => boolean;
  /** A word may be told by others that say the same, and one that no document has by those of the same subject of work. */
  readonly loosely?: Loosely;
}

/** In other words as well; those that only speak of the same subject may be left out. */
export type Loosely = boolean | 'synonyms';

export interface FactIndex {
  /** Facts that speak of these words, best first. */
  find(words: readonly AskedWord[], search?: Search): FactHit[];
  /** Does any document have this word, or a form of it? */
  has(word: string): boolean;
  /** The words of documents that may stand for this one, others that say the same among them. */
  formsOf(word: string): readonly Form[];
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

export function* createFactIndex(roles: readonly Role[]): Steps<FactIndex> {
  const byRole = new Map<Role, readonly Fact[]>();
  for (const role of roles) {
    byRole.set(role, factsOf(role));
    yield;
  }
  const facts = [...byRole.values()].flat();
  const postings = new Map<string, Posting>();
  const lengths: number[] = [];
  for (const [position, fact] of facts.entries()) {
    const words = new Map<string, number>();
    for (const word of [...saidIn(fact.said), ...wordsOf(fact.grade ?? '')]) words.set(word, DETAILS);
    for (const word of saidIn(wordsOf(fact.name))) words.set(word, NAME);
    if (fact.towards) words.set(roleTerm(fact.towards), NAME);
    for (const [word, weight] of words) {
      const posting = postings.get(word) ?? { facts: [], weights: [] };
      posting.facts.push(position);
      posting.weights.push(weight);
      postings.set(word, posting);
    }
    lengths.push([...words.keys()].filter((word) => !isStopWord(word)).length);
    yield;
  }
  const formsOf = createWordForms(postings.keys(), isWord);
  const kin = lazily(() => createKin(postings.keys()));
  const synonyms = lazily(() => createSynonyms(postings.keys()));
  const looseForms = (word: string, own: readonly Form[], loosely: Loosely) => [
    ...own,
    ...synonyms()(word),
    ...(loosely === true && own.every(({ part }) => part !== null) ? kin()(word) : []),
  ];
  const formsIn = remembered((text) => formsAndSynonyms(wordsOf(text)), MOST_KEPT);
  const rarest = Math.log(1 + facts.length);
  return {
    of: (role) => byRole.get(role) ?? [],
    hasWord: (word) => postings.has(word),
    has: (word) => formsOf(word).length > 0,
    formsOf: (word) => [...formsOf(word), ...synonyms()(word)],
    speaksOf: (text, words) => coverageOf(formsIn(text), words),
    find(words, { among = () => true, loosely = false } = {}) {
      const all = words.slice(0, MOST_WORDS).map(({ word, weight, isMain }) => {
        const own = formsOf(word);
        const forms = loosely ? looseForms(word, own, loosely) : own;
        const count = forms.reduce((sum, { term }) => sum + (postings.get(term)?.facts.length ?? 0), 0);
        // A word by which people ask counts only where documents have it as well.
        if (count === 0) return { forms, count, isMain, weight: isMain ? weight * rarest * UNKNOWN : 0 };
        return { forms, count, isMain, weight: weight * Math.log(1 + facts.length / count) };
      });
      const asked = withoutCommon(all);
      // What a fact covers is told by the words that say what is asked about; the others only tell alike ones apart.
      const counted = asked.some(({ isMain }) => isMain) ? asked.filter(({ isMain }) => isMain) : asked;
      const total = counted.reduce((sum, { weight }) => sum + weight, 0);
      if (total === 0) return [];
      const isAsked = (position: number) => among(facts[position] as Fact);
      const sums = new Map<number, { main: number; besides: number }>();
      for (const one of asked) {
        for (const [position, value] of valuesOf(one.forms, postings, isAsked)) {
          const sum = sums.get(position) ?? { main: 0, besides: 0 };
          sum[counted.includes(one) ? 'main' : 'besides'] += value * one.weight;
          sums.set(position, sum);
        }
      }
      return [...sums]
        .flatMap(([position, { main, besides }]): FactHit[] => {
          const fact = facts[position];
          if (!fact || main === 0) return [];
          const coverage = main / total;
          const brevity = BREVITY / (2 + (lengths[position] ?? 0));
          const rest = Math.min(1, besides / total);
          return [{ fact, coverage, besides: rest, score: coverage + brevity + BESIDES * rest }];
        })
        .sort((a, b) => b.score - a.score);
    },
  };
}

/** Of the words of a large company, common ones are left out once so many lines were seen: rare ones tell more. */
const MOST_SEEN = 8000;

function withoutCommon<T extends { readonly count: number; readonly isMain: boolean }>(
  words: readonly T[],
): T[] {
  const kept = new Set<T>();
  let seen = 0;
  for (const word of words.toSorted((a, b) => Number(b.isMain) - Number(a.isMain) || a.count - b.count)) {
    if (seen > 0 && seen + word.count > MOST_SEEN) continue;
    seen += word.count;
    kept.add(word);
  }
  return words.filter((word) => kept.has(word));
}

/** A word that no document has counts less than the rarest that they have: it may be said in other words. */
const UNKNOWN = 0.7;
const BREVITY = 0.2;
const BESIDES = 0.3;
const MOST_WORDS = 24;
const MOST_KEPT = 1000;

function formsAndSynonyms(words: readonly string[]): (word: string) => readonly Form[] {
  const [forms, synonyms] = [createWordForms(words, isWord), createSynonyms(words)];
  return (word) => [...forms(word), ...synonyms(word)];
}

/** What is known to be a word is no slip of another. */
const isWord = (word: string): boolean => hasSynonyms(word) || englishVectors().find(word) >= 0;

const wordsOf = (text: string): string[] => tokenize(text).map(({ word }) => word);

/** With what phrases among them mean: whoever asks for "first aid" and for a "first aider" may mean the same. */
const saidIn = (words: readonly string[]): readonly string[] =>
  words.some((_, at) => phraseAt(words, at) !== null) ? [...words, ...withPhrases(words)] : words;

/** Stands for a role among the words of a fact. */
export const roleTerm = (slug: string): string => `@${slug}`;

function coverageOf(formsOf: (word: string) => readonly Form[], words: readonly AskedWord[]): number {
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const spoken = words.reduce((sum, { word, weight }) => sum + (formsOf(word).length > 0 ? weight : 0), 0);
  return total === 0 ? 0 : spoken / total;
}

/** Of each fact, how much it speaks of a word: the first and the last part of a compound add up. */
function valuesOf(
  forms: readonly Form[],
  postings: ReadonlyMap<string, Posting>,
  isAsked: (position: number) => boolean,
): Map<number, number> {
  const best = {
    whole: new Map<number, number>(),
    first: new Map<number, number>(),
    last: new Map<number, number>(),
  };
  for (const { term, likeness, part } of forms) {
    const values = best[part ?? 'whole'];
    const posting = postings.get(term);
    posting?.facts.forEach((position, at) => {
      if (!isAsked(position)) return;
      const value = likeness * (posting.weights[at] ?? 0);
      values.set(position, Math.max(values.get(position) ?? 0, value));
    });
  }
  for (const position of [...best.first.keys(), ...best.last.keys()]) {
    const parts = (best.first.get(position) ?? 0) + (best.last.get(position) ?? 0);
    const value = Math.min(MOST_OF_PARTS, parts);
    best.whole.set(position, Math.max(best.whole.get(position) ?? 0, value));
  }
  return best.whole;
}

const MOST_OF_PARTS = 0.85;
