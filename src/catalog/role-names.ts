import { agentName, roleInTitle, slashNames, withoutBrackets } from '../formats/profiles/role-title.ts';
import { headingWords } from '../lexicon/headings/index.ts';
import { remembered } from '../remembered.ts';

const SPELT: readonly (readonly [RegExp, string])[] = [
  [/c\+\+/g, 'cpp'],
  [/([cf])#/g, '$1sharp'],
  [/\.net\b/g, 'dotnet'],
];

/** "Project Manager/Scrum Master" → "project-manager"; letters of any script are kept, so it is never empty. */
export function slugOf(name: string): string {
  const [first = name] = slashNames(withoutBrackets(name).name);
  const words = wordsOf(first);
  if (words.length > 0) return words.join('-');
  return `role-${[...name].map((mark) => mark.codePointAt(0)?.toString(16)).join('-') || 'unnamed'}`;
}

/** The same few names stand in all documents, and each is looked up a dozen times while these are put together. */
const MOST_KEYS = 20_000;

/**
 * What two spellings of one name have in common: case, accents, umlauts, hyphens, plural, "and", ornaments, and whether it says
 * what somebody does or is. "Platform Engineering Skills", "🛠️ platform-engineers" and "Platform Engineer" give the same.
 */
export const nameKey = remembered((name: string): string => {
  const words = wordsOf(agentName(roleInTitle(name).replace(/[-_]+/g, ' '))).filter((word) => word !== 'and');
  const last = words.pop() ?? '';
  return withoutUmlauts([...words, whoDoes(singular(last))].join('')) || slugOf(name);
}, MOST_KEYS);

/** The first of these that is the slug of the name, but for umlauts and ß: "fachkraft-fuer-…" for "Fachkraft für …". */
export function slugAmong(spellings: readonly string[], name: string): string | null {
  const expected = slugOf(name);
  const isSlug = (text: string) => /[aou]e|ss/.test(text) && slugOf(text) === text;
  return spellings.find((text) => isSlug(text) && withoutUmlauts(text) === withoutUmlauts(expected)) ?? null;
}

/** "fuer" and "für" are one word, and so are "aussen" and "außen"; "ue" is no umlaut everywhere, but two words rarely differ in nothing else. */
const withoutUmlauts = (letters: string): string => letters.replaceAll('ß', 'ss').replace(/([aou])e/g, '$1');

/** All names under which a role named so is known: the whole, the parts around "/", and what stands in brackets. */
export function namesIn(name: string): readonly string[] {
  const { name: bare, aliases } = withoutBrackets(name);
  const parts = slashNames(bare);
  return [...new Set([bare, ...(parts.length > 1 ? parts : []), ...aliases])];
}

function wordsOf(text: string): string[] {
  const spelt = SPELT.reduce((all, [sign, word]) => all.replace(sign, word), text.toLowerCase());
  const plain = spelt
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  return plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}

/** "Mietenbuchhaltung" and "Mietenbuchhalter" are one: what somebody does, and who. */
function whoDoes(word: string): string {
  const found = FIELDS.find(({ pattern }) => pattern.test(word));
  return found ? word.replace(found.pattern, `$1${found.agent}`) : word;
}

const FIELDS = headingWords.flatMap(({ fields }) =>
  fields ? [{ pattern: new RegExp(`(${fields.stems})${fields.field}$`), agent: fields.agent }] : [],
);

function singular(word: string): string {
  const isPlural = word.length > 3 && /[^s]s$/.test(word) && !/(?:ops|ics|us|is)$/.test(word);
  return isPlural ? word.slice(0, -1) : word;
}
