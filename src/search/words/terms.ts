import { isPlain } from './words.ts';

const APOSTROPHE = /['’ʼ`´](?=\p{L})/gu;
const HUMP = /(\p{Ll})(\p{Lu})/gu;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const LONGEST_WORD = 40;
/** A request is told in a few sentences; what is pasted beneath it is not read to its end. */
const MOST_WORDS = 120;

/** The words of a text: lower case, without accents, "ß" as "ss", no bare numbers. */
export function wordsIn(text: string): string[] {
  const words: string[] = [];
  const found = isPlain(text) ? plainWords(text) : anyWords(text);
  for (const word of found.length > MOST_WORDS ? found.slice(0, MOST_WORDS) : found)
    if (!/^\d+$/.test(word)) words.push(shortened(folded(word)));
  return words;
}

const shortened = (word: string): string => (word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : word);

function anyWords(text: string): readonly string[] {
  const plain = text.normalize('NFKC').replace(APOSTROPHE, '').replace(HUMP, '$1 $2');
  return plain.match(WORD) ?? [];
}

/** The same for what is written in plain letters, as most is: four times as fast. */
function plainWords(text: string): readonly string[] {
  const joined = text.replace(/['`](?=[A-Za-z])/g, '').replace(/([a-z])([A-Z])/g, '$1 $2');
  return joined.match(/[A-Za-z0-9]+/g) ?? [];
}

const PLAIN = /^[a-z0-9]*$/;

function folded(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower; // most words, and much faster
  return lower
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
}

const PLURAL = /(?<=[^sui])s$/;
const ENDING = /(?:ization|isation|izing|ising|ations?|ating|ments?|ings?|ions?|ized?|ised?|ers?|ed|ly|e)$/;
/** Letters in which one of them ends. */
const LAST_LETTERS = 'ngstedry';

/** A word without the ending that most often varies. It serves languages that it was not made for as well as none. */
export function stem(word: string): string {
  const single = word.length >= 4 && word.endsWith('s') ? singular(word) : word;
  if (!LAST_LETTERS.includes(single.at(-1) ?? '')) return single;
  const cut = single.replace(ENDING, '');
  return cut.length >= 4 ? cut : single;
}

const singular = (word: string): string =>
  word
    .replace(/(?<=..)ies$/, 'y')
    .replace(/(?<=ch|sh|x|z)es$/, '')
    .replace(PLURAL, '');

const RUN = 4;

/**
 * What a text is compared by: the stems of its words, and the runs of four letters in them, which let "deploying" meet
 * "deployment", a compound its parts and a slip its word, in any language. Each as often as it occurs.
 */
export function termsOf(text: string): Map<string, number> {
  const terms = new Map<string, number>();
  for (const term of wordsIn(text).flatMap(termsOfWord)) terms.set(term, (terms.get(term) ?? 0) + 1);
  return terms;
}

/** What one word, as `wordsIn` gives it, is compared by: its stem first. */
export function termsOfWord(word: string): string[] {
  const terms = [stem(word)];
  const marked = `${EDGE}${word}${EDGE}`;
  for (let start = 0; start === 0 || start + RUN <= marked.length; start++)
    terms.push(`${LETTERS}${marked.slice(start, start + RUN)}`);
  return terms;
}

const EDGE = '|';
const LETTERS = '~';

/** Is this term a run of letters, and not a word? */
export const isRun = (term: string): boolean => term.startsWith(LETTERS);
