import type { Role } from '../../../catalog/role.ts';
import { oppositesOf } from '../../../lexicon/rules/opposites.ts';
import { remembered } from '../../../remembered.ts';
import type { Library } from '../../../search/library.ts';
import { nameKey } from '../../../search/words/words.ts';
import { asAsked } from './asked-rule.ts';

/** A word that no document has, nor another for the same, is rarely what it turns on. */
const UNKNOWN = 0.4;

/** How much of what is asked is spoken of: from 0 to 1. */
export function shareOf(
  words: readonly string[],
  spoken: (word: string) => number | boolean,
  library: Library,
): number {
  const worth = (word: string) => (isKnown(word, library) ? 1 : UNKNOWN);
  const all = words.reduce((sum, word) => sum + worth(word), 0);
  return all === 0 ? 0 : words.reduce((sum, word) => sum + worth(word) * Number(spoken(word)), 0) / all;
}

const KNOWN = {};
const MOST_KNOWN = 200;

const isKnown = (word: string, library: Library): boolean =>
  library.once(KNOWN, () =>
    remembered(
      (one) =>
        library.facts.has(one) ||
        oppositesOf(one).length > 0 ||
        library.facts.find(asAsked([one]), { loosely: 'synonyms' }).length > 0,
      MOST_KNOWN,
    ),
  )(word);

/** The word, another that says the same, or one that says the opposite. */
export const speaks = (text: string, word: string, { facts }: Library): boolean =>
  [word, ...oppositesOf(word)].some((one) => facts.speaksOf(text, asAsked([one])) > 0);

const TEXTS = {};
/** What the documents of the role are about. */
export function textOf(role: Role, library: Library): string {
  const texts = library.once(TEXTS, () => new Map<Role, string>());
  const text =
    texts.get(role) ??
    nameKey(
      library.facts
        .of(role)
        .map(({ name, details, place }) => (place ? '' : `${name} ${details}`))
        .join(' '),
    );
  texts.set(role, text);
  return text;
}
