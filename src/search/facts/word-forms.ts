import { EMPTY_HEADS } from '../../lexicon/compound-words.ts';
import { remembered } from '../../remembered.ts';
import { englishVectors } from '../word-vectors/english.ts';
import { isSlip } from '../words/match-word.ts';
import { stemOf } from '../words/stems.ts';

/** A word of the documents that another may stand for. */
export interface Form {
  readonly term: string;
  /** How surely: 1 is the same word. */
  readonly likeness: number;
  /** It shares only the first or the last part of a compound with the word: the two together add up. */
  readonly part: 'first' | 'last' | null;
}

const SAME_STEM = 0.95;
const INFLECTED = 0.85;
const PART = 0.7;
/** The last part of a compound says what it is, the first only of which kind. */
const HEAD = 0.6;
const SHORT_PART = 0.45;
const ALIKE = 0.58;
const SLIP = 0.7;

const MOST_SEEN = 3000;
const SHORTEST_ALIKE = 7;
const LEAST_ALIKE = 0.55;

/**
 * Finds the words of a vocabulary that a word is a form of: the same stem, another ending, a part of a compound (which
 * German glues together), much the same letters, and, only where there is none of these, a slip of the fingers.
 * What is known to be a word ("break") is no slip of another ("bread").
 */
export function createWordForms(
  terms: Iterable<string>,
  isWord: (word: string) => boolean = () => false,
): (word: string) => readonly Form[] {
  const known = new Set(terms);
  const byRun = new Map<string, string[]>();
  for (const term of known) for (const run of runsOf(term)) append(byRun, run, term);
  return remembered((word) => formsOf(word, known, byRun, isWord), MOST_SEEN);
}

function formsOf(
  word: string,
  known: ReadonlySet<string>,
  byRun: ReadonlyMap<string, readonly string[]>,
  isWord: (word: string) => boolean,
): Form[] {
  const runs = runsOf(word);
  const shared = new Map<string, number>();
  for (const run of runs)
    for (const term of byRun.get(run) ?? []) shared.set(term, (shared.get(term) ?? 0) + 1);
  const exact = known.has(word) ? [{ term: word, likeness: 1, part: null }] : [];
  const near = [...shared].flatMap(([term, count]) =>
    term === word ? [] : formOf(word, term, count, runs.size),
  );
  const forms = [...exact, ...near];
  if (forms.length > 0 || word.length < 5 || isWord(word)) return forms;
  return [...known]
    .filter((term) => term[0] === word[0] && isSlip(word, term))
    .map((term) => ({ term, likeness: SLIP, part: null }));
}

/** With another ending: "plan" and "planning", "führen" and "Führung". Both in the form of `normalizeWord`. */
export const isSameWord = (a: string, b: string): boolean =>
  stemOf(a) === stemOf(b) || nounless(a) === nounless(b);

const isEnglish = (word: string): boolean => englishVectors().find(word) >= 0;

function formOf(word: string, term: string, shared: number, runs: number): Form[] {
  if (stemOf(word) === stemOf(term)) return [{ term, likeness: SAME_STEM, part: null }];
  if (isInflected(word, term) || isSameWord(word, term)) return [{ term, likeness: INFLECTED, part: null }];
  if (isPartOf(word, term))
    return [{ term, likeness: word.length < 5 ? SHORT_PART : PART, part: placeOf(word, term) }];
  if (!isEnglish(word) && isPartOf(term, word)) {
    const part = placeOf(term, word);
    return [{ term, likeness: part === 'first' ? SHORT_PART : HEAD, part }];
  }
  const alike = (2 * shared) / (runs + Math.max(1, term.length - 2));
  if (alike >= LEAST_ALIKE && word.length >= SHORTEST_ALIKE && term.length >= SHORTEST_ALIKE - 1)
    return [{ term, likeness: ALIKE, part: null }];
  const part = sharedPart(word, term);
  return part ? [{ term, likeness: SHORT_PART, part }] : [];
}

/** "Verhandlung" and "verhandeln", "Moderation" and "moderieren", "Excelkenntnisse" and "Excel": without the endings by which German makes nouns. */
const nounless = remembered(
  (word) =>
    word
      .replace(EMPTY_HEADS, '')
      .replace(/(?<=.{5})(?:ungen|ung)$/, '')
      .replace(/(?<=.{5})(?:ationen|ation|ieren|iert)$/, '')
      .replace(/(?<=.{4})e([lr])n$/, '$1')
      .replace(/(?<=.{5})e?n$/, ''),
  MOST_SEEN,
);

const placeOf = (part: string, whole: string): 'first' | 'last' =>
  whole.startsWith(part) ? 'first' : 'last';

/** The same beginning, and endings of at most three letters: "Lastenheft" and "Lastenhefte", "prüft" and "prüfen". */
function isInflected(a: string, b: string): boolean {
  const shared = sharedStart(a, b);
  return (
    shared >= 4 && a.length - shared <= 3 && b.length - shared <= 3 && shared >= (a.length + b.length) * 0.36
  );
}

/** The other part of a compound has at least four letters: "research" is no kind of search. */
const LEAST_BESIDE = 4;

function isPartOf(part: string, whole: string): boolean {
  const isLong = part.length >= 5;
  if (whole.length - part.length < (isLong ? 1 : LEAST_BESIDE) || part.length < 4) return false;
  if (whole.startsWith(part)) return isLong || whole.length >= 9;
  return isLong && whole.length - part.length >= LEAST_BESIDE && rootOf(whole).endsWith(rootOf(part));
}

/** "Zollpapiere" and "Ausfuhrpapiere", "Bedienpanel" and "Bedienoberfläche". */
function sharedPart(a: string, b: string): 'first' | 'last' | null {
  const least = 6;
  if (Math.min(a.length, b.length) <= least) return null;
  if (sharedStart(a, b) >= least) return 'first';
  return sharedStart(reversed(rootOf(a)), reversed(rootOf(b))) >= least ? 'last' : null;
}

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < most && a[shared] === b[shared]) shared++;
  return shared;
}

/** Without an ending of German plurals and cases. */
const rootOf = (word: string): string => word.replace(/(?:en|er|e|n|s)$/, '');
const reversed = (word: string): string => [...word].reverse().join('');

function runsOf(word: string): Set<string> {
  const runs = new Set<string>();
  for (let start = 0; start + 3 <= word.length; start++) runs.add(word.slice(start, start + 3));
  return runs;
}

function append(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
