import type { Token } from '../../search/words.ts';

/** What a text says of levels. */
export interface LevelsRead {
  /** It speaks of levels at all, if only by two linked numbers: "3 vs 4". */
  readonly wanted: boolean;
  /** It says so outright: "level", "L4", "ladder". Without a role's name nothing less counts. */
  readonly certain: boolean;
  /** Ascending; numbers as typed, not checked against a framework. */
  readonly levels: readonly number[];
  /** The text names one level and asks for the one after it. */
  readonly next: boolean;
  /** "the lowest", "the top level": an end of the ladder instead of a number. */
  readonly ends: readonly ('lowest' | 'highest')[];
  /** "which level is it that …": the level itself is asked for. */
  readonly which: boolean;
}

/** What is known of the text besides its words. */
export interface LevelsContext {
  /** A role is named, so that bare numbers and loose words are more likely to mean levels. */
  readonly named: boolean;
}

const set = (words: string) => new Set(words.split(/\s+/));

const LEVEL_WORDS = set('level lvl lv lev levl leve leval');
/** Words that mean levels only where it is asked which, or where a role is named and a number stands beside. */
const LOOSE_WORDS = set('grade rung band tier step stage');
const LADDER_WORDS = set('ladder progression framework');
const PROMOTION_WORDS = set('promotion promo promoted career');
const LINKS = set(
  'vs versus v to and or with against than compared from until till up a an the level lvl between into',
);
const TOWARDS = set('to into from vs versus at or and than until');
const NEXT_WORDS = set('beyond missing upward promotion promo higher');
const BEFORE_NEXT = set('what come go is whats');
const AFTER_NEXT = set('level lvl one step rung grade after');
const CALENDAR = set('week month year quarter monday tuesday wednesday thursday friday time sprint');
const BEFORE_UP = set('go going move moving step level get one');
const LOWEST = set('first lowest entry starter starting bottom junior beginner baseline start');
const HIGHEST = set('highest top last max maximum uppermost final');
const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
/** "I'm a 3B", where "a Pixel 4a" is none. */
const BEFORE_GRADE = set('a an at as am im from to is level currently');
const WHICH = set('which what');
const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
/** Frameworks have a handful of levels; a larger bare number is something else. */
const HIGHEST_BARE = 12;

interface NumberRead {
  readonly value: number;
  readonly at: number;
  /** It cannot be anything but a level: "L4", "level 4", "4th level", "3B". */
  readonly certain: boolean;
  readonly spelled: boolean;
}

/** Reads levels from the words of a text that are not part of a role's name. */
export function readLevels(
  tokens: readonly Token[],
  { named }: LevelsContext = { named: false },
): LevelsRead {
  const words = levelled(
    tokens.map((token) => token.word),
    named,
  );
  const numbers = words.flatMap((_, at) => readNumber(words, at));
  const isNext = asksForNext(words);
  const spoken =
    words.some((word) => isLevelWord(word) || LADDER_WORDS.has(word)) || numbers.some((it) => it.certain);
  const taken = numbers.filter(
    (number) =>
      number.certain || isMeant(number, numbers, words, spoken) || (named && isLikely(number, words, isNext)),
  );
  const ends = readEnds(words, taken);
  const levels = [...new Set(taken.map((number) => number.value))].toSorted((a, b) => a - b);
  const promoted = words.some((word) => PROMOTION_WORDS.has(word));
  const certain = spoken || (promoted && levels.length > 0);
  return {
    wanted: certain || levels.length > 0 || ends.length > 0 || promoted,
    certain,
    levels,
    next: levels.length + ends.length === 1 && isNext,
    ends,
    which: levels.length === 0 && words.some((word, at) => WHICH.has(word) && isLevelWord(words[at + 1])),
  };
}

/** "which grade", "on the 5th rung" → "level". */
function levelled(words: readonly string[], named: boolean): string[] {
  return words.map((word, at) => {
    if (!LOOSE_WORDS.has(word)) return word;
    const isAsked = WHICH.has(words[at - 1] ?? '') && word !== 'step' && word !== 'stage';
    const isNumbered = named && [words[at - 1], words[at + 1]].some((near) => numberOf(near ?? '') !== null);
    const isEnd = named && (LOWEST.has(words[at - 1] ?? '') || HIGHEST.has(words[at - 1] ?? ''));
    return isAsked || isNumbered || isEnd || (named && WHICH.has(words[at - 1] ?? '')) ? 'level' : word;
  });
}

function asksForNext(words: readonly string[]): boolean {
  return words.some((word, at) => {
    const [before, after] = [words[at - 1] ?? '', words[at + 1] ?? ''];
    if (word === 'next' && CALENDAR.has(after)) return false;
    if (word === 'next')
      return BEFORE_NEXT.has(before) || AFTER_NEXT.has(after) || /^\d/.test(after) || words.length <= 3;
    if (word === 'after') return /^(?:l?\d|that$)/.test(after) || isLevelWord(after);
    if (word === 'up') return BEFORE_UP.has(before) || BEFORE_UP.has(after);
    if (word === 'becoming' || word === 'become') return numberOf(after) !== null;
    return NEXT_WORDS.has(word);
  });
}

function readNumber(words: readonly string[], at: number): NumberRead[] {
  const word = words[at] ?? '';
  const glued = /^(?:l|lv|lvl|level)(\d{1,2})[a-d]?$/.exec(word)?.[1];
  if (glued) return [{ value: Number(glued), at, certain: true, spelled: false }];
  const roman = isLevelWord(words[at - 1]) ? ROMAN.indexOf(word) : -1;
  const value = roman > 0 ? roman : numberOf(word);
  if (value === null) return [];
  const grade = /^\d[a-d]$/.test(word) && BEFORE_GRADE.has(words[at - 1] ?? '');
  const beside = isLevelWord(words[at - 1]) || (isLevelWord(words[at + 1]) && !/^(?:one|first)$/.test(word));
  const afterL = words[at - 1] === 'l' && /^\d/.test(word);
  return [{ value, at, certain: beside || grade || afterL, spelled: !/^\d/.test(word) }];
}

function numberOf(word: string): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th|[a-d])?$/.exec(word)?.[1];
  if (digits) return Number(digits);
  const spelled = Math.max(NUMBERS.indexOf(word), ORDINALS.indexOf(word));
  return spelled > 0 ? spelled : null;
}

const isLevelWord = (word: string | undefined): boolean => word !== undefined && LEVEL_WORDS.has(word);

/** A bare number counts beside another one ("3 vs 4"), after "next", or, once levels are spoken of, after "to" and the like. */
function isMeant(
  number: NumberRead,
  numbers: readonly NumberRead[],
  words: readonly string[],
  certain: boolean,
): boolean {
  if (number.value > HIGHEST_BARE || /^first$/.test(words[number.at] ?? '')) return false;
  if (words.length === 1 || followsNext(number, words)) return true;
  if (
    numbers.some((other) => other !== number && other.value <= HIGHEST_BARE && isLinked(number, other, words))
  )
    return true;
  return certain && !number.spelled && leadsThere(number, words);
}

/** Where a role is named: "mastery at 2", or any figure in a text that asks what comes next. */
function isLikely({ spelled, value, at }: NumberRead, words: readonly string[], isNext: boolean): boolean {
  if (spelled || value > HIGHEST_BARE || /^[ap]m$/.test(words[at + 1] ?? '')) return false;
  return isNext || words[at - 1] === 'at';
}

/** Nothing but linking words stands between the two: "from two to five". */
function isLinked(a: NumberRead, b: NumberRead, words: readonly string[]): boolean {
  const [from, to] = [Math.min(a.at, b.at), Math.max(a.at, b.at)];
  const between = words.slice(from + 1, to);
  if (between.length === 0) return a.certain || b.certain || words.length <= 3;
  if (between.length > 4 || !between.every((word) => LINKS.has(word))) return false;
  // "one or two sentences": spelled numbers are levels only on the way from one to the other.
  const isWay = between.some((word) => ['to', 'vs', 'versus'].includes(word));
  return a.certain || b.certain || !a.spelled || !b.spelled || isWay;
}

/** "to 4", "to get to a 4". */
function leadsThere({ at }: NumberRead, words: readonly string[]): boolean {
  const before = words[at - 1] === 'a' || words[at - 1] === 'an' ? words[at - 2] : words[at - 1];
  return TOWARDS.has(before ?? '');
}

/** "next 3", "after 3", or "3 next". */
function followsNext({ at }: NumberRead, words: readonly string[]): boolean {
  if (words[at] === 'one') return false;
  const before = words[at - 1] ?? '';
  return before === 'next' || before === 'after' || (words.length === 2 && words[at + 1] === 'next');
}

function readEnds(words: readonly string[], taken: readonly NumberRead[]): ('lowest' | 'highest')[] {
  const near = words.some((word) => isLevelWord(word) || LADDER_WORDS.has(word));
  if (!near && !(words.includes('junior') && taken.length === 0 && words.length <= 4)) return [];
  const isEnd = (ends: ReadonlySet<string>) => (word: string, at: number) =>
    ends.has(word) && (taken.length === 0 || (isLevelWord(words[at + 1]) && word !== 'junior'));
  return [
    ...(words.some(isEnd(LOWEST)) ? ['lowest' as const] : []),
    ...(words.some(isEnd(HIGHEST)) ? ['highest' as const] : []),
  ];
}
