import { SYNONYMS } from '../../lexicon/synonyms/index.ts';
import { lazily } from '../lazily.ts';
import { stemOf } from '../words/stems.ts';
import { normalizeWord } from '../words/words.ts';
import type { Form } from './word-forms.ts';

/** "Meal" stands for "food", though less surely than the word itself. */
const LIKENESS = 0.7;

/** Of German verbs, plurals and cases. */
const ENDING = /(?:est|en|er|em|es|et|e|t|n)$/;
const SHORTEST = 4;

/** A word, in the form of `normalizeWord`, without what its place in a sentence adds to it. */
function keyOf(word: string): string {
  const root = stemOf(word);
  const cut = root.replace(ENDING, '');
  return cut.length >= SHORTEST ? cut : root;
}

const groups = lazily(() => {
  const byWord = new Map<string, number[]>();
  SYNONYMS.forEach((words, group) => {
    for (const key of new Set(words.map((word) => keyOf(normalizeWord(word)))))
      byWord.set(key, [...(byWord.get(key) ?? []), group]);
  });
  return byWord;
});

/** Does a word, in the form of `normalizeWord`, say something that other words say as well? */
export const hasSynonyms = (word: string): boolean => groups().has(keyOf(word));

/** Finds the words of a vocabulary that say the same as another. */
export function createSynonyms(terms: Iterable<string>): (word: string) => readonly Form[] {
  const byGroup = new Map<number, Form[]>();
  for (const term of terms)
    for (const group of groups().get(keyOf(term)) ?? [])
      byGroup.set(group, [...(byGroup.get(group) ?? []), { term, likeness: LIKENESS, part: null }]);
  return (word) => (groups().get(keyOf(word)) ?? []).flatMap((group) => byGroup.get(group) ?? []);
}
