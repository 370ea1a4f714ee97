import type { Role } from '../../../catalog/role.ts';
import { isSelfAt } from '../../../lexicon/asking/self-words.ts';
import { LEVEL_WORDS } from '../../../lexicon/level-words.ts';
import { isStopWord } from '../../../search/words/stop-words.ts';
import type { Token } from '../../../search/words/words.ts';

/** A number that may be a level. */
export interface LevelNumber {
  readonly value: number;
  readonly from: number;
  /** Token position, exclusive. */
  readonly to: number;
  /** It can hardly be anything else: "level 4", "L4", "the fourth level". */
  readonly certain: boolean;
  readonly spelled: boolean;
  /** Whose ladders call a level so, where it was told by its name. */
  readonly of?: readonly Role[];
}

/** Frameworks have a handful of levels; a larger number is something else. */
const HIGHEST = 12;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

const isLevelWord = (token: Token | undefined): boolean =>
  token !== undefined && LEVEL_WORDS.level.has(token.word);

/** "The top level", "auf der untersten Stufe". */
export const namesEnd = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ word }, at) =>
      (LEVEL_WORDS.lowest.has(word) || LEVEL_WORDS.highest.has(word)) && isLevelWord(tokens[at + 1]),
  );

/** Numbers that may be levels, in the order of the text. */
export function levelNumbers(tokens: readonly Token[]): LevelNumber[] {
  return tokens.flatMap((_, at) => numberAt(tokens, at) ?? []);
}

function numberAt(tokens: readonly Token[], at: number): LevelNumber | null {
  const word = tokens[at]?.word ?? '';
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  const glued = /^([a-z]{1,5})(\d{1,2})[a-d]?$/.exec(word);
  if (glued && LEVEL_WORDS.level.has(glued[1] ?? ''))
    return asLevel(Number(glued[2]), at, at + 1, true, false);
  const roman = isLevelWord(before) ? ROMAN.indexOf(word) + 1 : 0;
  if (roman > 0) return asLevel(roman, at, at + 1, true, false);
  const digits = /^(\d{1,2})(st|nd|rd|th|[a-d])?$/.exec(word);
  const ordinal = LEVEL_WORDS.ordinals.get(word) ?? 0;
  const spelled = LEVEL_WORDS.numbers.get(word) ?? ordinal;
  const value = digits ? Number(digits[1]) : spelled;
  if (value < 1 || value > HIGHEST) return null;
  const certain = isLevelWord(before) || (isLevelWord(after) && (ordinal > 0 || digits !== null));
  if (digits) return isUnit(after) && !certain ? null : asLevel(value, at, at + 1, certain, false);
  const isOnWay = LEVEL_WORDS.links.has(before?.word ?? '') && !isUnit(after) && ordinal === 0 && value > 1;
  const isPlace = isPlaced(tokens, at) && !isUnit(after) && ordinal === 0 && value > 1;
  return certain || isOnWay || isPlace || (ordinal > 0 && isBesideOrdinal(tokens, at))
    ? asLevel(value, at, at + 1, certain, true)
    : null;
}

const MOST_BETWEEN = 3;

/** "The second from the third", "between the second and third step": it is linked to another ordinal. */
function isBesideOrdinal(tokens: readonly Token[], at: number): boolean {
  const words = tokens.map(({ word }) => word);
  const after = words.slice(at + 1, at + 2 + MOST_BETWEEN);
  const before = words.slice(Math.max(0, at - 1 - MOST_BETWEEN), at).reverse();
  return [after, before].some((beside) => {
    const other = beside.findIndex((word) => LEVEL_WORDS.ordinals.has(word));
    return other > 0 && beside.slice(0, other).every((word) => LEVEL_WORDS.links.has(word));
  });
}

/** "Seamanship at two". */
const isPlaced = (tokens: readonly Token[], at: number): boolean =>
  LEVEL_WORDS.places.has(tokens[at - 1]?.word ?? '');

const isUnit = (token: Token | undefined): boolean =>
  token !== undefined && LEVEL_WORDS.units.has(token.word);

function asLevel(
  value: number,
  from: number,
  to: number,
  certain: boolean,
  spelled: boolean,
): LevelNumber | null {
  return value >= 1 && value <= HIGHEST ? { value, from, to, certain, spelled } : null;
}

/** The levels that are meant, ascending: where one is certain, others count only as far as they are linked to it. */
export function levelsMeant(numbers: readonly LevelNumber[], tokens: readonly Token[]): number[] {
  const certain = numbers.some((number) => number.certain);
  const taken = numbers.filter(
    (number) =>
      number.certain ||
      (certain
        ? numbers.some((other) => other !== number && isLinked(number, other, tokens)) ||
          leadsThere(number, tokens) ||
          standsAlone(number, tokens)
        : !number.spelled || numbers.length > 1 || isPlaced(tokens, number.from)),
  );
  const values = [...new Set(taken.map(({ value }) => value))].toSorted((a, b) => a - b);
  return isRange(taken, tokens) ? filled(values) : values;
}

function isLinked(a: LevelNumber, b: LevelNumber, tokens: readonly Token[]): boolean {
  const between = tokens.slice(Math.min(a.to, b.to), Math.max(a.from, b.from));
  return (
    between.length <= 5 &&
    between.every(({ word }) => LEVEL_WORDS.links.has(word) || LEVEL_WORDS.level.has(word))
  );
}

/** "to 4", "to get to a 4", "bis zur 3", "I'm 3 now". */
function leadsThere({ from, spelled }: LevelNumber, tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word);
  const before = words[from - 1] ?? '';
  if (spelled) return false;
  return (
    LEVEL_WORDS.links.has(before) ||
    LEVEL_WORDS.towards.has(before) ||
    before === 'im' ||
    isSelfAt(words, from - 1)
  );
}

/** "At level 2, what would 3 ask of me": a number of nothing. */
function standsAlone({ from, to, spelled }: LevelNumber, tokens: readonly Token[]): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  return !spelled && before !== undefined && isStopWord(before.word) && (!after || isStopWord(after.word));
}

function isRange(taken: readonly LevelNumber[], tokens: readonly Token[]): boolean {
  const [a, b] = taken;
  if (!a || !b || taken.length !== 2) return false;
  const between = tokens.slice(a.to, b.from);
  return between.length === 1 && LEVEL_WORDS.through.has(between[0]?.word ?? '');
}

function filled(values: readonly number[]): number[] {
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
