import type { Steps } from '../in-slices.ts';
import type { Label } from './role-labels.ts';
import { matchWord, type NameWord, nameWord, type WordMatch } from './words/match-word.ts';
import { isStopWord } from './words/stop-words.ts';
import type { Token } from './words/words.ts';

/** A place where a word stands in a name. */
export interface Posting {
  readonly label: Label;
  readonly index: number;
}

interface Entry extends NameWord {
  readonly postings: Posting[];
}

/** The words of all names. Names of two or three words are known joined as well: "frontendengineer". */
export interface Vocabulary {
  readonly byWord: ReadonlyMap<string, Entry>;
  /** By first and by second letter, because the commonest slip at the start of a word is a swap. */
  readonly byLetter: ReadonlyMap<string, readonly Entry[]>;
  /** What words were found to stand for. */
  readonly seen: Map<string, readonly Found[]>;
}

export function* createVocabulary(labels: readonly Label[]): Steps<Vocabulary> {
  const byWord = new Map<string, Entry>();
  for (const label of labels) {
    label.words.forEach((word, index) => {
      entryFor(word, byWord).postings.push({ label, index });
    });
    yield;
    if (label.words.length === 1 || label.words.length > 3) continue;
    const joined = label.words.join('');
    entryFor(joined, byWord).postings.push({ label: { ...label, words: [joined] }, index: 0 });
  }
  return { byWord, byLetter: groupByLetter([...byWord.values()]), seen: new Map() };
}

function entryFor(word: string, byWord: Map<string, Entry>): Entry {
  const entry = byWord.get(word) ?? { ...nameWord(word), postings: [] };
  byWord.set(word, entry);
  return entry;
}

function groupByLetter(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const letter of new Set(entry.word.slice(0, 2))) {
      const group = groups.get(letter);
      if (group) group.push(entry);
      else groups.set(letter, [entry]);
    }
  }
  return groups;
}

/** A word of the sentence, or two neighbours taken as one. */
interface Unit {
  readonly word: string;
  /** Lower case only: what looked like a plural may be a slip ("devpos"). */
  readonly typed: string;
  readonly from: number;
  readonly to: number;
  readonly capitals: boolean;
  readonly parts: readonly string[];
}

/** A word of a name that a unit may stand for. */
export interface Candidate extends Pick<Unit, 'from' | 'to' | 'capitals'> {
  readonly name: string;
  readonly match: WordMatch;
  readonly postings: readonly Posting[];
}

/** What the words of a sentence may stand for, by the position where they begin. */
export function candidatesIn(tokens: readonly Token[], vocabulary: Vocabulary): Candidate[][] {
  const byStart: Candidate[][] = tokens.map(() => []);
  for (const unit of unitsOf(tokens)) byStart[unit.from]?.push(...candidatesFor(unit, vocabulary));
  return byStart;
}

function unitsOf(tokens: readonly Token[]): Unit[] {
  return tokens.flatMap(({ word, raw }, from) => {
    const typed = raw.toLowerCase();
    const single = {
      word,
      typed,
      from,
      to: from + 1,
      capitals: typed !== raw && isCapitals(raw),
      parts: [word],
    };
    const next = tokens[from + 1];
    if (!next) return [single];
    const joined = word + next.word;
    return [
      single,
      { word: joined, typed: joined, from, to: from + 2, capitals: false, parts: [word, next.word] },
    ];
  });
}

const isCapitals = (raw: string): boolean => /^\p{Lu}{2,}s?$/u.test(raw);

const MOST_SEEN = 20_000;
const NOTHING: readonly Found[] = [];

/** What a word may stand for does not change while the names do not, and people use the same words again and again. */
function candidatesFor(unit: Unit, vocabulary: Vocabulary): Candidate[] {
  const { seen } = vocabulary;
  const { typed, parts } = unit;
  const key = parts.length === 1 && parts[0] === typed ? typed : `${typed} ${parts.join(' ')}`;
  let found = seen.get(key);
  if (!found) {
    const made = matchesFor(unit, vocabulary);
    found = made.length === 0 ? NOTHING : made; // most words stand for nothing
    if (seen.size >= MOST_SEEN) seen.clear();
    seen.set(key, found);
  }
  const { from, to, capitals } = unit; // each by its name: thousands of these are made for a long text
  return found.map(({ entry: { word: name, postings }, match }) => {
    return { from, to, capitals, name, match, postings };
  });
}

interface Found {
  readonly entry: Entry;
  readonly match: WordMatch;
}

function matchesFor(unit: Unit, { byWord, byLetter }: Vocabulary): Found[] {
  const exact = byWord.get(unit.word);
  const near = isStopWord(unit.word) ? [] : nearby(unit.word, byLetter);
  return [...(exact ? [exact] : []), ...near.filter((entry) => entry !== exact)].flatMap((entry) => {
    const match =
      matchWord(unit.word, entry) ?? (unit.typed === unit.word ? null : matchWord(unit.typed, entry));
    return match && !isStretched(unit, match, byWord) ? [{ entry, match }] : [];
  });
}

/** Words that share the first letter, or, for long ones, whose second letter is the same: "ingeneer". */
function nearby(word: string, byLetter: Vocabulary['byLetter']): readonly Entry[] {
  const first = byLetter.get(word.charAt(0)) ?? [];
  const second = word.length < 7 ? undefined : byLetter.get(word.charAt(1));
  return second ? [...new Set([...first, ...second])] : first;
}

/** Two words are taken as one only where they are that name letter by letter, or nearly so and no names on their own. */
function isStretched({ parts, word }: Unit, { manner }: WordMatch, byWord: Vocabulary['byWord']): boolean {
  if (parts.length === 1 || manner === 'exact' || manner === 'form') return false;
  return manner === 'clipped' || /\d/.test(word) || parts.some((part) => byWord.has(part));
}
