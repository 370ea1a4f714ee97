import { lazily } from '../lazily.ts';
import { stem, wordsIn } from '../words/terms.ts';
import { GERMAN } from './de.ts';
import { MORE_GERMAN } from './de-more.ts';
import { ENGLISH } from './en.ts';
import { MORE_ENGLISH } from './en-more.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';
import { OCCUPATIONS } from './occupations.ts';
import { MORE_OCCUPATIONS } from './occupations-more.ts';
import { TRADES_GERMAN } from './trades-de.ts';
import { MORE_TRADES_GERMAN } from './trades-de-more.ts';
import { TRADES_ENGLISH } from './trades-en.ts';
import { MORE_TRADES_ENGLISH } from './trades-en-more.ts';
import { STILL_MORE_GERMAN } from './words-de.ts';
import { STILL_MORE_ENGLISH } from './words-en.ts';

/** A subject that a word speaks of, by its number, and how surely: from 0 to 1. */
export type Hint = readonly [subject: number, weight: number];

/** Knows of words which subjects of work they speak of ("payslip" of payroll), in all languages at once. */
export interface Subjects {
  readonly count: number;
  /** Of a word in the form of `wordsIn`; empty where it is not known. */
  of(word: string): readonly Hint[];
  /** Of the stems of two words in a row that are one ("pay slip"); empty where they are not. */
  ofPair(first: string, second: string): readonly Hint[];
  /** What somebody of that name usually looks after: "Accountant" invoices and taxes. */
  ofOccupation(name: string): readonly Hint[];
}

const LONG = 8;
const SHORTEST_PART = 4;
/** The end of a compound says what it is, the beginning what of: both say less than the word itself. */
const BEGINNING = 0.6;
const END = 0.8;

export const workSubjects: () => Subjects = lazily(() => {
  const numbers = new Map<string, number>();
  const [byStem, byRoot, byPair] = [createWordLists(), createWordLists(), createWordLists()];
  const firsts = new Set<string>();
  for (const [name, words] of linesOf(
    [
      ENGLISH,
      MORE_ENGLISH,
      GERMAN,
      MORE_GERMAN,
      FRENCH,
      SPANISH,
      TRADES_ENGLISH,
      MORE_TRADES_ENGLISH,
      TRADES_GERMAN,
      MORE_TRADES_GERMAN,
      STILL_MORE_ENGLISH,
      STILL_MORE_GERMAN,
    ].join(''),
  )) {
    const subject = numbers.get(name) ?? numbers.size;
    numbers.set(name, subject);
    for (const word of words.split(' ')) {
      const parts = wordsIn(word).map(stem);
      const [first = '', second] = parts;
      if (parts.length === 2) byPair.add(`${first} ${second}`, subject);
      byStem.add(stem(wordsIn(word).join('')), subject);
      byRoot.add(rootOf(wordsIn(word).join('')), subject);
      if (parts.length === 2) firsts.add(first);
    }
  }
  return {
    count: numbers.size,
    of(word) {
      const whole = byStem.get(stem(word)) ?? byRoot.get(rootOf(word));
      if (whole) return hints(whole, 1);
      if (word.length < LONG) return [];
      return [...hints(beginningOf(word, byStem), BEGINNING), ...hints(endOf(word, byStem), END)];
    },
    ofPair: (first, second) => (firsts.has(first) ? hints(byPair.get(`${first} ${second}`), 1) : []),
    ofOccupation: occupationFinder(numbers),
  };
});

/** Lines "name: words". */
function linesOf(text: string): (readonly [name: string, words: string])[] {
  return text
    .trim()
    .split('\n')
    .map((line) => line.split(': '))
    .flatMap(([name, words]) => (name && words ? [[name, words] as const] : []));
}

const SHORTEST_NAME = 5;

/** What is typical of an occupation of whose name a word is known; the `others` have to stand in it, too. */
interface Typical {
  readonly others: readonly string[];
  readonly subjects: readonly Hint[];
}

/** How much less each further subject of an occupation is typical of it. */
const LESS_TYPICAL = 0.85;

function occupationFinder(numbers: ReadonlyMap<string, number>): (name: string) => Hint[] {
  const byStem = new Map<string, Typical[]>();
  for (const [names, typical] of linesOf(OCCUPATIONS + MORE_OCCUPATIONS)) {
    const subjects = typical
      .split(' ')
      .map((subject, at): Hint => [numbers.get(subject) as number, LESS_TYPICAL ** at]);
    for (const name of names.split(' ')) {
      const [first = '', ...others] = wordsIn(name).map(stem);
      byStem.set(first, [...(byStem.get(first) ?? []), { others, subjects }]);
    }
  }
  return (name) => {
    const words = new Set(wordsIn(name).map((word) => stem(word.replace(FEMALE, ''))));
    const found = [...words].flatMap((word) => typicalOf(word, words, byStem));
    const most = Math.max(...found.map(({ others }) => others.length));
    return found.filter(({ others }) => others.length === most).flatMap(({ subjects }) => subjects);
  };
}

/** "Buchhalterin" does what a "Buchhalter" does. */
const FEMALE = /(?<=....er)in(?:nen)?$/;

function typicalOf(
  word: string,
  words: ReadonlySet<string>,
  byStem: ReadonlyMap<string, readonly Typical[]>,
) {
  const fits = ({ others }: Typical) => others.every((other) => words.has(other));
  const whole = (byStem.get(word) ?? []).filter(fits);
  if (whole.length > 0) return whole;
  for (let length = word.length - 3; length >= SHORTEST_NAME; length--) {
    const part = byStem.get(stem(word.slice(0, length))) ?? byStem.get(stem(word.slice(-length)));
    const alone = part?.filter(({ others }) => others.length === 0);
    if (alone && alone.length > 0) return alone;
  }
  return [];
}

const INFLECTION = /(?<=.{4})(?:ern|est|ten|en|em|er|es|et|te|st|e|n|s|t)$/;

/** A word without the endings of German cases and numbers: "Prüfungen" and "Prüfung" are one. */
const rootOf = (word: string): string => word.replace(INFLECTION, '');

/** A word of many subjects says little of each. */
function hints(subjects: readonly number[] | undefined, weight: number): Hint[] {
  if (!subjects) return [];
  return subjects.map((subject) => [subject, weight / Math.sqrt(subjects.length)]);
}

/** The subjects of each word; words of just the same ones share one list, for most of 30,000 have one subject. */
interface WordLists {
  add(word: string, subject: number): void;
  get(word: string): readonly number[] | undefined;
}

function createWordLists(): WordLists {
  const byWord = new Map<string, readonly number[]>();
  const shared = new Map<string, readonly number[]>();
  return {
    get: (word) => byWord.get(word),
    add(word, subject) {
      const before = byWord.get(word) ?? [];
      if (before.includes(subject)) return;
      const key = [...before, subject].join();
      const list = shared.get(key) ?? [...before, subject];
      shared.set(key, list);
      byWord.set(word, list);
    },
  };
}

/** "Wareneingang" of "Wareneingangsprüfung": the longest word that it begins with, whatever joins the two. */
function beginningOf(word: string, byStem: WordLists): readonly number[] | undefined {
  for (let end = word.length - 3; end >= SHORTEST_PART; end--) {
    const part = word.slice(0, end);
    const found = byStem.get(stem(part)) ?? byStem.get(stem(part.replace(/s$/, '')));
    if (found) return found;
  }
  return undefined;
}

function endOf(word: string, byStem: WordLists): readonly number[] | undefined {
  for (let start = 3; start <= word.length - SHORTEST_PART - 1; start++) {
    const found = byStem.get(stem(word.slice(start)));
    if (found) return found;
  }
  return undefined;
}
