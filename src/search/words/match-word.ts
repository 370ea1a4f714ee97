import { editDistance } from '../../edit-distance.ts';

/** How a typed word was recognised, best first. */
export type Manner = 'exact' | 'form' | 'clipped' | 'typo';

export interface WordMatch {
  readonly manner: Manner;
  /** 1 for the word itself, less the more was guessed. */
  readonly quality: number;
}

/** A word of a role's name, with what comparing needs worked out beforehand. */
export interface NameWord {
  readonly word: string;
  /** "engineering" and "engineers" for "engineer", "design" for "designer", "management" for "manager". */
  readonly forms: ReadonlySet<string>;
  readonly letters: number;
}

export function nameWord(word: string): NameWord {
  const root = occupationRoot(word);
  const forms = root === null ? [] : ENDINGS.map((ending) => root + ending);
  return { word, forms: new Set(forms), letters: letterSet(word) };
}

/** Does the typed word stand for this word of a name? Both in the form of `normalizeWord`. */
export function matchWord(typed: string, name: NameWord): WordMatch | null {
  if (typed === name.word) return { manner: 'exact', quality: 1 };
  if (isDeclined(typed, name.word)) return { manner: 'exact', quality: 0.98 };
  if (name.forms.has(typed)) return { manner: 'form', quality: 0.97 };
  return clipped(typed, name.word) ?? slipped(typed, name);
}

const AGENT = /(?:er|eur|or|ent|ant|ist|at)$/;

/** German cases, plurals and feminines: "Disponenten", "Konstrukteure", "Controllerin", "des Netzbetriebs". */
function isDeclined(typed: string, name: string): boolean {
  if (name.length < 5 || !typed.startsWith(name)) return false;
  const ending = typed.slice(name.length);
  return AGENT.test(name) ? /^(?:e?[ns]?|in|innen)$/.test(ending) : /^e?s$/.test(ending);
}

const ENDINGS = ' e er or ing ering eering ment ure ion ation istration ist ics'.split(' ');
const OCCUPATION = /^(.{4,})(?:eer|er|or|ist|e)$/;

function occupationRoot(name: string): string | null {
  if (name === 'architect') return name;
  const root = OCCUPATION.exec(name)?.[1] ?? null;
  return root === 'administrat' ? 'admin' : root;
}

/** "eng", "sec", "infra" (the beginning of a word) or "mgr", "admn" (some of its letters, in order). */
function clipped(typed: string, name: string): WordMatch | null {
  if (typed.length < 2 || typed.length >= name.length) return null;
  if (name.startsWith(typed)) return { manner: 'clipped', quality: typed.length > 2 ? 0.9 : 0.75 };
  const skeleton =
    typed.length >= 3 && typed.length <= 5 && typed[0] === name[0] && isSubsequence(typed, name);
  return skeleton && (name.length >= typed.length + 3 || typed.length === 3)
    ? { manner: 'clipped', quality: 0.7 }
    : null;
}

function isSubsequence(letters: string, word: string): boolean {
  let next = 0;
  for (const letter of word) if (letter === letters[next]) next++;
  return next === letters.length;
}

/** Is one word the other with a slip or two of the fingers? Short words allow none. */
export function isSlip(typed: string, word: string): boolean {
  return slipped(typed, { word, letters: letterSet(word) }) !== null;
}

function slipped(typed: string, name: Pick<NameWord, 'word' | 'letters'>): WordMatch | null {
  const { word } = name;
  const most = allowedSlips(Math.min(typed.length, word.length));
  if (most === 0 || Math.abs(typed.length - word.length) > most) return null;
  if (differentLetters(letterSet(typed), name.letters) > most * 2) return null;
  const slips = editDistance(typed, word, most);
  return slips > most ? null : { manner: 'typo', quality: 0.95 - slips * 0.08 };
}

function allowedSlips(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 9 ? 2 : 3;
}

/** A cheap test that spares most pairs the full distance: each slip changes at most two letters of the set. */
function differentLetters(a: number, b: number): number {
  let count = 0;
  for (let different = a ^ b; different !== 0; different &= different - 1) count++;
  return count;
}

function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}
