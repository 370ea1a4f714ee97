import type { Role } from '../catalog/role.ts';
import type { Steps } from '../in-slices.ts';
import { createMostRecent } from './most-recent.ts';
import {
  type Candidate,
  candidatesIn,
  createVocabulary,
  type Posting,
  type Vocabulary,
} from './name-vocabulary.ts';
import { isJoiner, type Label, labelsOf } from './role-labels.ts';
import type { Manner } from './words/match-word.ts';
import { isStopWord } from './words/stop-words.ts';
import type { Token } from './words/words.ts';

/** A place in a sentence that names a role. */
export interface RoleMention {
  /** More than one where the words fit several roles equally well ("PM"). */
  readonly roles: readonly Role[];
  /** Token positions, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** All words of a name, or only some of them ("security", "the administrator")? */
  readonly whole: boolean;
  /** So much of a full name that a role must be meant; "QA" or "architect" may just as well be about something else. */
  readonly firm: boolean;
  /** The least certain way in which one of its words was recognised. */
  readonly manner: Manner;
  readonly quality: number;
}

/** Finds role names in sentences. Built once for each catalog. */
export interface RoleFinder {
  find(tokens: readonly Token[]): readonly RoleMention[];
}

/** Several readers look for the roles of one question. */
const MOST_KEPT = 50;

export function* createRoleFinder(roles: readonly Role[]): Steps<RoleFinder> {
  const labels: Label[] = [];
  for (const role of roles) {
    labels.push(...labelsOf(role));
    yield;
  }
  const vocabulary = yield* createVocabulary(labels);
  const names = onlyNames(labels);
  const kept = createMostRecent<string, readonly RoleMention[]>(MOST_KEPT);
  return {
    find(tokens) {
      const label = names.get(keyOf(tokens.map((token) => token.word)));
      if (label) return [exactly(label, tokens.length)];
      const key = tokens.map(({ raw, word }) => `${raw} ${word}`).join(' ');
      const known = kept.get(key);
      if (known) return known;
      const found = choose(matchesIn(tokens, vocabulary), tokens.length);
      kept.set(key, found);
      return found;
    },
  };
}

/** Full names that belong to one role only: a text that is just such a name needs no reading. */
function onlyNames(labels: readonly Label[]): ReadonlyMap<string, Label> {
  const byKey = new Map<string, Label | null>();
  for (const label of labels.filter(({ full }) => full)) {
    const key = keyOf(label.words);
    const other = byKey.get(key);
    byKey.set(key, other === undefined || other?.role === label.role ? label : null);
  }
  return new Map([...byKey].flatMap(([key, label]) => (label ? [[key, label] as const] : [])));
}

const keyOf = (words: readonly string[]): string => words.join(' ');

function exactly({ role }: Label, to: number): RoleMention {
  return { roles: [role], from: 0, to, whole: true, firm: true, manner: 'exact', quality: 1 };
}

interface Match {
  readonly label: Label;
  readonly from: number;
  readonly to: number;
  readonly words: readonly Candidate[];
  readonly whole: boolean;
}

function matchesIn(tokens: readonly Token[], vocabulary: Vocabulary): Match[] {
  const candidates = candidatesIn(tokens, vocabulary);
  return candidates.flatMap((here) =>
    here.flatMap((first) => first.postings.map((posting) => extend(first, posting, candidates, tokens))),
  );
}

/** Reads on from the first word of a name as long as the sentence goes on with later words of the same name. */
function extend(
  first: Candidate,
  { label, index }: Posting,
  candidates: Candidate[][],
  tokens: readonly Token[],
): Match {
  const words = [first];
  let position = skipJoiners(first.to, tokens);
  let reached = index;
  while (reached + 1 < label.words.length) {
    const next = bestOf(candidates[position] ?? NONE, label, reached + 1);
    if (!next) break;
    words.push(next);
    reached = label.words.indexOf(next.name, reached + 1);
    position = skipJoiners(next.to, tokens);
  }
  const to = words.at(-1)?.to ?? first.to;
  return { label, from: first.from, to, words, whole: words.length === label.words.length };
}

function skipJoiners(position: number, tokens: readonly Token[]): number {
  const token = tokens[position];
  return token && isJoiner(token.word) && tokens[position + 1] ? position + 1 : position;
}

const NONE: readonly Candidate[] = [];

/** Of those that stand for a word of the name, from its `least`-th on, the surest; of equal ones the first. */
function bestOf(candidates: readonly Candidate[], { words }: Label, least: number): Candidate | undefined {
  let best: Candidate | undefined;
  for (const candidate of candidates) {
    if (best && candidate.match.quality <= best.match.quality) continue;
    if (words.includes(candidate.name, least)) best = candidate;
  }
  return best;
}

/** Strongest readings first; a weaker one that overlaps a stronger one is dropped, an equal one joins it. */
function choose(matches: readonly Match[], most: number): RoleMention[] {
  const chosen: RoleMention[] = [];
  const mentions = matches.filter((match) => isCredible(match, most)).map(toMention);
  for (const mention of longest(mentions).sort(byStrength)) {
    const rival = chosen.find((other) => other.from < mention.to && mention.from < other.to);
    if (!rival) chosen.push(mention);
    else if (isEqual(rival, mention))
      chosen[chosen.indexOf(rival)] = { ...rival, roles: [...new Set([...rival.roles, ...mention.roles])] };
  }
  return chosen.sort((a, b) => a.from - b.from);
}

/** Guessing is allowed the more, the more of the name is there: "sec eng" is clear, "eng" alone or "be" is not. */
function isCredible({ label, words, whole, from }: Match, length: number): boolean {
  if (label.initials)
    return (
      whole &&
      words.every(
        (word) => word.match.manner === 'exact' && (word.capitals || areInitials(word.name, from, length)),
      )
    );
  const guessed = words.filter((word) => word.match.manner !== 'exact');
  if (words.length > 1)
    return whole || guessed.every((word) => word.match.manner !== 'clipped' || word.match.quality > 0.75);
  const [only] = words;
  if (!only) return false;
  if (only.match.manner === 'exact')
    return only.name.length > 2 || only.capitals || !SMALL_WORDS.has(only.name);
  if (only.match.manner === 'form') return label.words.length > 1;
  return only.match.manner === 'typo' && only.name.length >= (whole ? 5 : 6) && only.match.quality > 0.8;
}

/** In small letters: alone, three of them ("sre"), or at the start of a few words ("pe level 4"). */
function areInitials(letters: string, from: number, length: number): boolean {
  if (SMALL_WORDS.has(letters) || isStopWord(letters)) return false;
  return length === 1 || letters.length > 2 || (from === 0 && length <= 4);
}

/** Abbreviations that are words as well: they count only in capitals. */
const SMALL_WORDS = new Set([
  'be',
  'do',
  'it',
  'is',
  'in',
  'on',
  'or',
  'to',
  'us',
  'me',
  'we',
  'am',
  'pa',
  'de',
  'se',
  'so',
]);

const MANNERS: readonly Manner[] = ['exact', 'form', 'clipped', 'typo'];

function toMention({ label, from, to, words, whole }: Match): RoleMention {
  const quality = words.reduce((sum, word) => sum + word.match.quality, 0) / words.length;
  const manner = MANNERS[Math.max(...words.map((word) => MANNERS.indexOf(word.match.manner)))] ?? 'exact';
  const firm = label.full && (whole || (words.length > 1 && manner !== 'typo'));
  return { roles: [label.role], from, to, whole, firm, manner, quality };
}

/** "IT manager" is more of the IT systems manager than "IT" is, though that alone is a name of theirs. */
function longest(mentions: readonly RoleMention[]): RoleMention[] {
  const long = mentions.filter(({ from, to, manner }) => to - from > 1 && manner === 'exact');
  return mentions.filter(
    ({ roles, from, to }) =>
      !long.some(
        (it) => it.roles[0] === roles[0] && it.from <= from && it.to >= to && it.to - it.from > to - from,
      ),
  );
}

function byStrength(a: RoleMention, b: RoleMention): number {
  return Number(b.whole) - Number(a.whole) || b.to - b.from - (a.to - a.from) || b.quality - a.quality;
}

function isEqual(a: RoleMention, b: RoleMention): boolean {
  return a.whole === b.whole && a.from === b.from && a.to === b.to && Math.abs(a.quality - b.quality) < 0.01;
}
