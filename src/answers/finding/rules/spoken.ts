import { oppositesOf } from '../../../lexicon/rules/opposites.ts';
import { remembered } from '../../../remembered.ts';
import type { Library } from '../../../search/library.ts';
import { stemOf } from '../../../search/words/stems.ts';

/** A word that no document has, nor another for the same, is rarely what it turns on. */
const UNKNOWN = 0.4;

/** How much of what is asked is spoken of, by how surely each word is: from 0 to 1. */
export function shareOf(
  words: readonly string[],
  spoken: (word: string) => number,
  library: Library,
): number {
  const worth = worthIn(library);
  const all = words.reduce((sum, word) => sum + worth(word), 0);
  return all === 0 ? 0 : words.reduce((sum, word) => sum + worth(word) * spoken(word), 0) / all;
}

const WORTH = {};
const MOST_KEPT = 200;

const worthIn = (library: Library): ((word: string) => number) =>
  library.once(WORTH, () =>
    remembered((word) => {
      const isKnown = oppositesOf(word).length > 0 || library.facts.formsOf(word).length > 0;
      return isKnown ? rarityOf(word, library) : UNKNOWN;
    }, MOST_KEPT),
  );

/** A word that stands in most lines tells little of any. */
function rarityOf(word: string, library: Library): number {
  const all = Math.log(1 + library.lines);
  return Math.max(LEAST, 1 - Math.log(1 + library.linesWith(stemOf(word)) / RARE) / all);
}

/** In so few lines, a word is rare. */
const RARE = 3;
const LEAST = 0.3;

const LIKENESSES = {};

/** To the words of documents: 1 in so many letters, less in another form, by a part of a compound, or by another word for the same. */
const likenessesOf = (word: string, library: Library): ReadonlyMap<string, number> =>
  library.once(LIKENESSES, () =>
    remembered((asked) => {
      const best = new Map<string, number>();
      for (const { term, likeness } of library.facts.formsOf(asked))
        best.set(term, Math.max(best.get(term) ?? 0, likeness));
      return best;
    }, MOST_KEPT),
  )(word);

/** How surely a text, in the form of `nameKey`, speaks of a word: from 0 to 1. */
export function likenessIn(text: string, word: string, library: Library): number {
  const likenesses = likenessesOf(word, library);
  if (likenesses.size === 0) return 0;
  return text.split(' ').reduce((most, one) => Math.max(most, likenesses.get(one) ?? 0), 0);
}

/** The same, where a text may as well speak of the opposite. */
export const likenessEitherWay = (text: string, word: string, library: Library): number =>
  Math.max(
    likenessIn(text, word, library),
    ...oppositesOf(word).map((one) => likenessIn(text, one, library)),
  );
