import { lazily } from '../lazily.ts';
import { stem, wordsIn } from '../terms.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { FRENCH } from './fr.ts';

/** A subject that a word speaks of, by its number, and how surely: from 0 to 1. */
export type Hint = readonly [subject: number, weight: number];

/** Knows of words which subjects of work they speak of ("payslip" of payroll), in all languages at once. */
export interface Subjects {
  readonly count: number;
  /** Of a word in the form of `wordsIn`; empty where it is not known. */
  of(word: string): readonly Hint[];
}

const LONG = 8;
const SHORTEST_PART = 4;
/** The end of a compound says what it is, the beginning what of: both say less than the word itself. */
const BEGINNING = 0.6;
const END = 0.8;

export const workSubjects: () => Subjects = lazily(() => {
  const numbers = new Map<string, number>();
  const byStem = new Map<string, Set<number>>();
  for (const line of [ENGLISH, GERMAN, FRENCH, SPANISH].join('').trim().split('\n')) {
    const [name = '', words = ''] = line.split(': ');
    if (words === '') continue;
    const subject = numbers.get(name) ?? numbers.size;
    numbers.set(name, subject);
    for (const word of wordsIn(words.replaceAll('-', ''))) {
      const known = byStem.get(stem(word)) ?? new Set();
      byStem.set(stem(word), known.add(subject));
    }
  }
  return {
    count: numbers.size,
    of(word) {
      const whole = byStem.get(stem(word));
      if (whole) return hints(whole, 1);
      if (word.length < LONG) return [];
      return [...hints(beginningOf(word, byStem), BEGINNING), ...hints(endOf(word, byStem), END)];
    },
  };
});

/** A word of many subjects says little of each. */
function hints(subjects: ReadonlySet<number> | undefined, weight: number): Hint[] {
  if (!subjects) return [];
  return [...subjects].map((subject) => [subject, weight / Math.sqrt(subjects.size)]);
}

type ByStem = ReadonlyMap<string, ReadonlySet<number>>;

/** "Wareneingang" of "Wareneingangsprüfung": the longest word that it begins with, whatever joins the two. */
function beginningOf(word: string, byStem: ByStem): ReadonlySet<number> | undefined {
  for (let end = word.length - 3; end >= SHORTEST_PART; end--) {
    const part = word.slice(0, end);
    const found = byStem.get(stem(part)) ?? byStem.get(stem(part.replace(/s$/, '')));
    if (found) return found;
  }
  return undefined;
}

function endOf(word: string, byStem: ByStem): ReadonlySet<number> | undefined {
  for (let start = 3; start <= word.length - SHORTEST_PART - 1; start++) {
    const found = byStem.get(stem(word.slice(start)));
    if (found) return found;
  }
  return undefined;
}
