/** A word of a sentence: as typed (`raw`), and as compared (`word`: lower case, no accents, singular). */
export interface Token {
  readonly raw: string;
  readonly word: string;
}

const APOSTROPHE = /['’ʼ`´](?=\p{L})/gu;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[+#]+(?![\p{L}\p{N}]))?/gu;

/** Has it no letters but those of the Latin alphabet, without accents? What it is compared by is found much faster then. */
export const isPlain = (text: string): boolean => /^[ -~\s]*$/.test(text);

/** Splits at everything that is no letter or digit, so that `front-end`, `front end` and `Front/End` read alike. */
export function tokenize(text: string): Token[] {
  const raws = isPlain(text) ? plainWords(text) : anyWords(text);
  return raws.map((raw) => ({ raw, word: normalizeWord(raw) }));
}

const anyWords = (text: string): readonly string[] =>
  text.normalize('NFKC').replace(APOSTROPHE, '').match(WORD) ?? [];

const plainWords = (text: string): readonly string[] =>
  text.replace(/['`](?=[A-Za-z])/g, '').match(/[A-Za-z0-9]+(?:[+#]+(?![A-Za-z0-9]))?/g) ?? [];

/** Lower case, accents removed, and plain English plurals made singular. */
export function normalizeWord(raw: string): string {
  if (raw.endsWith('s') && /^\p{Lu}{2,}s$/u.test(raw)) return raw.slice(0, -1).toLowerCase(); // "PMs"
  const lower = raw.toLowerCase();
  return singular(isPlain(lower) ? lower : lower.normalize('NFD').replace(/\p{M}+/gu, ''));
}

/** The words of `text`, joined by single spaces: two texts with the same key are the same name. */
export function nameKey(text: string): string {
  return tokenize(text)
    .map((token) => token.word)
    .join(' ');
}

const ALREADY_SINGULAR = /(?:ss|us|sis|xis|ops|ous|ics|news|sales)$/;

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || ALREADY_SINGULAR.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|z)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
