import { SYNONYMS } from '../../lexicon/synonyms/index.ts';
import { lazily } from '../lazily.ts';
import { stemOf } from '../stems.ts';
import { normalizeWord } from '../words.ts';
import type { Form } from './word-forms.ts';

/** "Meal" stands for "food", though less surely than the word itself. */
const LIKENESS = 0.7;

const keyOf = (word: string): string => stemOf(normalizeWord(word));

const groups = lazily(() => {
  const byWord = new Map<string, number[]>();
  SYNONYMS.forEach((words, group) => {
    for (const word of words) {
      const known = byWord.get(keyOf(word)) ?? [];
      byWord.set(keyOf(word), [...known, group]);
    }
  });
  return byWord;
});

/** Does a word, in the form of `normalizeWord`, say something that other words say as well? */
export const hasSynonyms = (word: string): boolean => groups().has(stemOf(word));

/** Finds the words of a vocabulary that say the same as another. */
export function createSynonyms(terms: Iterable<string>): (word: string) => readonly Form[] {
  const byGroup = new Map<number, Form[]>();
  for (const term of terms)
    for (const group of groups().get(stemOf(term)) ?? [])
      byGroup.set(group, [...(byGroup.get(group) ?? []), { term, likeness: LIKENESS, part: null }]);
  return (word) => (groups().get(stemOf(word)) ?? []).flatMap((group) => byGroup.get(group) ?? []);
}
