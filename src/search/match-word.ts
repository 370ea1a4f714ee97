import { editDistance } from './edit-distance.ts';

/** How a typed word was recognised, best first. */
export type Manner = 'exact' | 'form' | 'clipped' | 'typo';

export interface WordMatch {
  readonly manner: Manner;
  /** 1 for the word itself, less the more was guessed. */
  readonly quality: number;
}

/** Does the typed word stand for `name`, a word of a role's name? Both in the form of `normalizeWord`. */
export function matchWord(typed: string, name: string): WordMatch | null {
  if (typed === name) return { manner: 'exact', quality: 1 };
  if (typed[0] !== name[0] && typed[0] !== name[1]) return null; // slips on the very first letter are swaps
  if (isFormOf(typed, name)) return { manner: 'form', quality: 0.97 };
  return clipped(typed, name) ?? slipped(typed, name);
}

/** "engineering" for "engineer", "design" for "designer", "architecture" for "architect", "management" for "manager". */
function isFormOf(typed: string, name: string): boolean {
  const root = occupationRoot(name);
  return root !== null && ENDINGS.some((ending) => typed === root + ending);
}

const ENDINGS = [
  '',
  'e',
  'er',
  'or',
  'ing',
  'ering',
  'eering',
  'ment',
  'ure',
  'ion',
  'ation',
  'istration',
  'ist',
  'ics',
];
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
  return skeleton && name.length >= typed.length + 3 ? { manner: 'clipped', quality: 0.7 } : null;
}

function isSubsequence(letters: string, word: string): boolean {
  let next = 0;
  for (const letter of word) if (letter === letters[next]) next++;
  return next === letters.length;
}

/** Is one word the other with a slip or two of the fingers? Short words allow none. */
export function isSlip(typed: string, word: string): boolean {
  return slipped(typed, word) !== null;
}

function slipped(typed: string, name: string): WordMatch | null {
  const most = allowedSlips(Math.min(typed.length, name.length));
  if (most === 0 || Math.abs(typed.length - name.length) > most || !sharesLetters(typed, name, most))
    return null;
  const slips = editDistance(typed, name, most);
  return slips > most ? null : { manner: 'typo', quality: 0.95 - slips * 0.08 };
}

function allowedSlips(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 9 ? 2 : 3;
}

/** A cheap test that spares most pairs the full distance: each slip changes at most two letters of the set. */
function sharesLetters(a: string, b: string, most: number): boolean {
  let different = letterSet(a) ^ letterSet(b);
  let count = 0;
  for (; different !== 0; different &= different - 1) count++;
  return count <= most * 2;
}

function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}
