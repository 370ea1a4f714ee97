import type { Token } from '../../search/words.ts';

/** What a text says of levels. `wanted` tells whether it speaks of levels at all. */
export interface LevelsRead {
  readonly wanted: boolean;
  /** Ascending; numbers as typed, not checked against a framework. */
  readonly levels: readonly number[];
  /** The text names one level and asks for the one after it. */
  readonly next: boolean;
  /** "the lowest", "the top level": an end of the ladder instead of a number. */
  readonly ends: readonly ('lowest' | 'highest')[];
  /** "which level is it that …": the level itself is asked for. */
  readonly which: boolean;
}

const LEVEL_WORDS = new Set([
  'level',
  'lvl',
  'lv',
  'lev',
  'levl',
  'leve',
  'rung',
  'grade',
  'band',
  'tier',
  'step',
]);
const LADDER_WORDS = new Set([
  'framework',
  'ladder',
  'progression',
  'career',
  'promotion',
  'promo',
  'promoted',
]);
const LINKS = new Set([
  'vs',
  'versus',
  'v',
  'to',
  'and',
  'or',
  'with',
  'against',
  'than',
  'compared',
  'from',
  'until',
  'till',
  'up',
  'a',
  'the',
  'level',
  'lvl',
  'between',
]);
const NEXT_WORDS = new Set([
  'next',
  'after',
  'beyond',
  'following',
  'missing',
  'upward',
  'promotion',
  'promoted',
  'promo',
]);
const LOWEST = new Set([
  'first',
  'lowest',
  'entry',
  'starter',
  'starting',
  'bottom',
  'junior',
  'beginner',
  'baseline',
]);
const HIGHEST = new Set(['highest', 'top', 'last', 'max', 'maximum', 'uppermost', 'final']);
const NUMBERS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const ORDINALS = [
  'zeroth',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
];

interface NumberRead {
  readonly value: number;
  readonly at: number;
  /** It cannot be anything but a level: "L4", "level 4", "4th level". */
  readonly certain: boolean;
}

/** Reads levels from the words of a text that are not part of a role's name. */
export function readLevels(tokens: readonly Token[]): LevelsRead {
  const words = tokens.map((token) => token.word);
  const numbers = words.flatMap((_, at) => readNumber(words, at));
  const certain = numbers.some((number) => number.certain);
  const taken = numbers.filter(
    (number) => number.certain || certain || isPaired(number, numbers, words) || followsNext(number, words),
  );
  const ends = readEnds(words, taken.length > 0);
  const levels = [...new Set(taken.map((number) => number.value))].toSorted((a, b) => a - b);
  const spoken = words.some((word) => LEVEL_WORDS.has(word) || LADDER_WORDS.has(word));
  return {
    wanted: spoken || levels.length > 0 || ends.length > 0,
    levels,
    next: levels.length + ends.length === 1 && words.some((word) => NEXT_WORDS.has(word)),
    ends,
    which:
      levels.length === 0 &&
      words.some((word, at) => WHICH.has(word) && LEVEL_WORDS.has(words[at + 1] ?? '')),
  };
}

const WHICH = new Set(['which', 'what']);

function readNumber(words: readonly string[], at: number): NumberRead[] {
  const word = words[at] ?? '';
  const glued = /^(?:l|lv|lvl|level)(\d{1,2})[a-d]?$/.exec(word)?.[1];
  if (glued) return [{ value: Number(glued), at, certain: true }];
  const value = numberOf(word);
  if (value === null || (value === 1 && word === 'first')) return [];
  const certain =
    isLevelWord(words[at - 1]) || isLevelWord(words[at + 1]) || (words[at - 1] === 'l' && /^\d/.test(word));
  return [{ value, at, certain }];
}

function numberOf(word: string): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th|[a-d])?$/.exec(word)?.[1];
  if (digits) return Number(digits);
  const spelled = Math.max(NUMBERS.indexOf(word), ORDINALS.indexOf(word));
  return spelled > 0 ? spelled : null;
}

const isLevelWord = (word: string | undefined): boolean => word !== undefined && LEVEL_WORDS.has(word);

/** "3 vs 4", "from two to five": two numbers with nothing but linking words between them. */
function isPaired(number: NumberRead, numbers: readonly NumberRead[], words: readonly string[]): boolean {
  return numbers.some((other) => {
    const [from, to] = [Math.min(number.at, other.at), Math.max(number.at, other.at)];
    const between = words.slice(from + 1, to);
    return (
      to > from &&
      between.length <= 4 &&
      between.every((word) => LINKS.has(word)) &&
      (between.length > 0 || to === from + 1)
    );
  });
}

/** "next 3", "after 3", or a number that is all there is. */
function followsNext(number: NumberRead, words: readonly string[]): boolean {
  return (
    words.length === 1 ||
    NEXT_WORDS.has(words[number.at - 1] ?? '') ||
    (words.length === 2 && NEXT_WORDS.has(words[number.at + 1] ?? ''))
  );
}

function readEnds(words: readonly string[], hasLevels: boolean): ('lowest' | 'highest')[] {
  const near = words.some((word) => LEVEL_WORDS.has(word) || LADDER_WORDS.has(word));
  if (!near && !(words.includes('junior') && !hasLevels)) return [];
  const lowest = words.some(
    (word, at) => LOWEST.has(word) && !(hasLevels && (word === 'junior' || !isLevelWord(words[at + 1]))),
  );
  const highest = words.some((word, at) => HIGHEST.has(word) && (!hasLevels || isLevelWord(words[at + 1])));
  return [...(lowest ? ['lowest' as const] : []), ...(highest ? ['highest' as const] : [])];
}
