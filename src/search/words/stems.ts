import { remembered } from '../../remembered.ts';
import { isStopWord } from './stop-words.ts';
import { tokenize } from './words.ts';

const ENDING =
  /(?:ization|isation|izing|ising|ations?|ating|ated?|e?abilit(?:y|ies)|ments?|ings?|ions?|ized?|ised?|ers?|ed|ly|e)$/;

/** People use the same words again and again. */
const MOST_KEPT = 5000;

/** "swabbing" is "swab"; "filling" is "fill". */
const DOUBLED = /([bdgmnprt])\1$/;

/** The telling words of a text, each once, with common English endings cut: "deploying" and "deployment" meet. */
export function stemsOf(text: string): Set<string> {
  return new Set(tellingWords(text).values());
}

/** The telling words of a text as typed (in the form of `normalizeWord`), each with its stem. */
export function tellingWords(text: string): Map<string, string> {
  const words = tokenize(text)
    .map((token) => token.word)
    .filter((word) => !isStopWord(word));
  return new Map(words.map((word) => [word, stemOf(word)]));
}

/** A word without its ending, where English knows it. */
export const stemOf = remembered((word) => {
  const cut = word.replace(ENDING, '').replace(DOUBLED, '$1');
  return cut.length >= 4 ? cut : word;
}, MOST_KEPT);
