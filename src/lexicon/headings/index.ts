import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { HeadingWords } from './heading-words.ts';

/** All languages in which headings are recognised; a document does not have to say which is its own. */
export const headingWords: readonly HeadingWords[] = [english, german, french, spanish];

/** The words of all languages together, as one pattern. */
export function anyOf(pick: (words: HeadingWords) => string): string {
  return headingWords
    .map(pick)
    .filter((words) => words !== '')
    .join('|');
}

/** As headings are compared: lower case, without accents and punctuation, "&" as "and". */
export function withoutAccents(text: string): string {
  if (!/[^ -~]/.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ß', 'ss');
}
