import { anyOf, headingWords, withoutAccents } from '../../lexicon/headings/index.ts';
import { bareTitle, isAgent } from '../profiles/role-title.ts';

/** A level by its name: "Senior Designer" is the level "Senior" of "Designer". */
export interface NamedLevel {
  /** Of whom; empty where only the level is named. */
  readonly base: string;
  /** Position on the usual scale, from 1. A role's plain name has none. */
  readonly rank: number | null;
}

const RANKS: readonly RegExp[] = Array.from(
  { length: Math.max(...headingWords.map(({ seniorities }) => seniorities.length)) },
  (_, index) =>
    new RegExp(
      `^(?:${withoutAccents(anyOf(({ seniorities }) => seniorities[index] ?? ''))})(?=$|[\\s-])`,
      'iu',
    ),
);
const LEVEL_WORD = new RegExp(`\\s*\\b(?:${anyOf(({ level }) => level)})$`, 'iu');
/** Told at once of most titles: nothing in them is a level. */
const ANY = new RegExp(
  `(?:^|\\s)(?:${headingWords.flatMap(({ seniorities }) => seniorities).join('|')}|[ivx]+|\\d{1,2})(?=$|[\\s-])`,
  'iu',
);
/** Words that grade people and hardly anything else. */
const SENIORITY = /^(?:junior|jr\.?|senior|sr\.?|trainee|apprentice|principal)\s/i;
/** "IC2", "IC2: Senior", "M1 (Manager)": letters and a number, but no quarters, halves, priorities or versions. */
const CODE = /^(?![qhpvw]-?\d)([a-z]{1,3})[\s-]?(\d{1,2})(?:\s*(?::|\s[–—-])\s+\S.*|\s*\(.+\))?$/i;
/** "P1 Associate", "P2 Engineer": letters that may be a priority's too, before names of which one at least grades people. */
const NAMED_CODE = /^([a-z]{1,3})(\d{1,2})\s+(\p{L}.*)$/iu;
/** Letters that grade people; others before a number may be parts or milestones where no ladder is spoken of. */
const GRADES = /^(?:ic|sde|swe|se|em)$/i;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii'];

/** Reads a title as the name of a level; null where it names none. */
export function namedLevel(title: string): NamedLevel | null {
  const bare = withoutAccents(bareTitle(title).replace(/\s*\([^()]*\)\s*$/, ''))
    .replace(/^[a-z]{0,3}\d{1,2}\s*[:–—-]\s+/i, '')
    .replace(LEVEL_WORD, '')
    .trim();
  if (bare === '' || bare.length > 60) return null;
  const rank = RANKS.findIndex((pattern) => pattern.test(bare));
  const rest = rank < 0 ? bare : bare.replace(RANKS[rank] ?? '', '').replace(/^[\s-]+/, '');
  const numbered = /^(.+\S)\s+([ivx]+|\d{1,2})$/i.exec(rest);
  const number = (numbered?.[2] ?? '').toLowerCase();
  const step = ROMAN.indexOf(number) + 1 || Number(number);
  const base = numbered === null ? rest : (numbered[1] ?? '');
  const isPerson = base === '' || isAgent(base) || (SENIORITY.test(bare) && base.split(' ').length < 4);
  if (rank >= 0 && isPerson) return { base, rank: rank * 10 + 10 + step };
  if (!isAgent(base)) return null;
  return { base, rank: numbered === null ? null : step };
}

/**
 * Numbers for titles that are the levels of one role, ascending from 1, in the order in which they stand (or the
 * reverse, where the highest comes first). Null unless two or more of them are levels, all of the same role.
 */
export function numbersFor(titles: readonly string[], isLadder = false): ReadonlyMap<string, number> | null {
  if (titles.length < 2) return null;
  const coded = codeNumbers(titles, isLadder);
  if (coded !== null || !titles.some((title) => ANY.test(title))) return coded;
  const distinct = [...new Set(titles)];
  const told = distinct.map((title) => ({ title, level: namedLevel(title) }));
  const base = told.find(({ level }) => level !== null && level.rank !== null && level.base !== '')?.level
    ?.base;
  const found = told.flatMap(({ title, level }) => {
    if (level !== null) return [{ title, ...level }];
    // "Vet" between "Junior Vet" and "Senior Vet" is a level, whether or not it sounds like a role.
    return bareTitle(title).toLowerCase() === base?.toLowerCase()
      ? [{ title, base: base ?? '', rank: null }]
      : [];
  });
  const ranks = found.flatMap(({ rank }) => (rank === null ? [] : [rank]));
  const bases = new Set(found.map(({ base }) => base.toLowerCase()));
  const isOne = bases.size < 2 || ((found.length > 2 || isLadder) && endAlike([...bases]));
  if (found.length < 2 || !isOne || ranks.length < found.length - 1) return null;
  const isFalling = (ranks[0] ?? 0) > (ranks.at(-1) ?? 0);
  const ordered = isFalling ? [...found].reverse() : found;
  return new Map(ordered.map(({ title }, index) => [title, index + 1]));
}

/** "Software Engineer", "Senior Engineer", "Staff Engineer": the field is not said again at each level. */
function endAlike(bases: readonly string[]): boolean {
  const [longest = '', ...others] = [...bases].sort((a, b) => b.length - a.length);
  return others.every((base) => base === '' || longest.endsWith(` ${base}`));
}

interface Code {
  readonly title: string;
  readonly track: string;
  readonly number: number;
}

/** "IC1", "IC2", "M1": codes keep their numbers; those of a second track, which begin anew, go on after the first. */
function codeNumbers(titles: readonly string[], isLadder: boolean): ReadonlyMap<string, number> | null {
  if (!titles.some((title) => /\d/.test(title))) return null;
  const named = [...new Set(titles)]
    .map((title) => NAMED_CODE.exec(bareTitle(title)))
    .filter((one) => one !== null);
  const isNamed =
    named.length > 2 && named.some(([, , , name = '']) => (namedLevel(name)?.rank ?? null) !== null);
  const codes = [...new Set(titles)].flatMap((title): readonly Code[] => {
    const [, track = '', number = ''] =
      CODE.exec(bareTitle(title)) ?? (isNamed ? NAMED_CODE.exec(bareTitle(title)) : null) ?? [];
    return track === '' ? [] : [{ title, track: track.toLowerCase(), number: Number(number) }];
  });
  const isGraded = codes.filter(({ track }) => GRADES.test(track)).length > 1;
  // "L1" alone reads as it stands.
  const isOfLadder = isLadder && codes.some(({ track }) => track !== 'l');
  if (codes.length < 2 || !(isGraded || isOfLadder || isNamed)) return null;
  const numbers = new Map<string, number>();
  for (const track of new Set(codes.map((code) => code.track))) {
    const own = codes.filter((code) => code.track === track);
    const reached = Math.max(0, ...numbers.values());
    const first = Math.min(...own.map(({ number }) => number));
    const shift = first > reached ? 0 : reached - first + 1;
    for (const { title, number } of own) numbers.set(title, number + shift);
  }
  return numbers;
}

/** What two or more levels, and all that are of somebody, are levels of. */
export function sharedBase(bases: readonly string[]): string {
  const [base = '', ...others] = [...bases].sort((a, b) => b.length - a.length);
  const isOne = others.every((other) => ` ${base}`.toLowerCase().endsWith(` ${other.toLowerCase()}`));
  return others.length > 0 && isOne ? base : '';
}
