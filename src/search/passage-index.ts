import type { Role } from '../catalog/role.ts';
import type { Steps } from '../in-slices.ts';
import { type Passage, passagesOf } from './passage.ts';
import { rarity } from './words/rarity.ts';
import { stemsOf } from './words/stems.ts';

/** A role, how well its documents fit a text (0 and up, only comparable within one search), and the best line. */
export interface RoleHit {
  readonly role: Role;
  readonly score: number;
  readonly evidence: Passage;
}

/** In how many lines a word stands: what tells a rare word from a common one, and a real one from a slip of the fingers. */
export interface WordCounts {
  readonly lines: number;
  /** The word as `stemsOf` gives it. */
  linesWith(stem: string): number;
}

/** Finds the lines, and through them the roles, that share telling words with a text. */
export interface PassageIndex extends WordCounts {
  /** Best first; empty when no document shares a telling word with the text. */
  rank(text: string): RoleHit[];
  /** The lines of any role that share most with the text, best first. */
  linesLike(text: string, most: number): Passage[];
  /** All lines of a role, in the order of its documents. */
  linesOf(role: Role): readonly Passage[];
}

/** Words → the passages that have them. Numbers stand for passages and roles: a large company has a hundred thousand lines. */
interface Index {
  readonly roles: readonly Role[];
  readonly byRole: ReadonlyMap<Role, readonly Passage[]>;
  readonly passages: readonly Passage[];
  /** Passage → role. */
  readonly owners: Uint32Array;
  /** What a shared word counts in each passage: more where owning is said, less in a long line. */
  readonly gains: Float32Array;
  readonly postings: Places;
}

/** Which passages have a word: one array for all words, since thousands of small ones would take ten times as much. */
interface Places {
  /** Undefined where none has it. */
  of(word: string): Uint32Array | undefined;
  count(word: string): number;
}

const MOST_WORDS = 40;
/** Rare words come first, and tell most; common ones of a large company are left out once so many lines have been seen. */
const MOST_POSTINGS = 15_000;
const MOST_HITS = 20;

export function* createPassageIndex(roles: readonly Role[]): Steps<PassageIndex> {
  const index = yield* createIndex(roles);
  return {
    lines: index.passages.length,
    linesWith: index.postings.count,
    rank: (text) => rankRoles(scorePassages(text, index), index),
    linesOf: (role) => index.byRole.get(role) ?? passagesOf(role),
    linesLike: (text, most) => bestLines(scorePassages(text, index), index).slice(0, most),
  };
}

function* createIndex(roles: readonly Role[]): Steps<Index> {
  const byRole = new Map<Role, readonly Passage[]>();
  for (const role of roles) {
    byRole.set(role, passagesOf(role));
    yield;
  }
  const owned = roles.map((role) => byRole.get(role) ?? []);
  const passages = owned.flat();
  const gains = new Float32Array(passages.length);
  const lists = new Map<string, number[]>();
  for (const [position, passage] of passages.entries()) {
    const words = stemsOf(passage.text);
    gains[position] = passage.weight / Math.sqrt(2 + words.size);
    for (const word of words) {
      const list = lists.get(word);
      if (list) list.push(position);
      else lists.set(word, [position]);
    }
    yield;
  }
  const owners = Uint32Array.from(owned.flatMap((list, role) => list.map(() => role)));
  const postings = yield* placesOf(lists);
  return { roles, byRole, passages, owners, gains, postings };
}

function* placesOf(lists: ReadonlyMap<string, readonly number[]>): Steps<Places> {
  const rows = new Map<string, number>();
  const starts = new Uint32Array(lists.size + 1);
  for (const [word, { length }] of lists) {
    starts[rows.size + 1] = (starts[rows.size] as number) + length;
    rows.set(word, rows.size);
  }
  const places = new Uint32Array(starts[lists.size] as number);
  for (const [word, list] of lists) {
    places.set(list, starts[rows.get(word) as number]);
    yield;
  }
  const end = (row: number) => starts[row + 1] as number;
  return {
    of(word) {
      const row = rows.get(word);
      return row === undefined ? undefined : places.subarray(starts[row], end(row));
    },
    count(word) {
      const row = rows.get(word);
      return row === undefined ? 0 : end(row) - (starts[row] as number);
    },
  };
}

interface Scores {
  /** Passage → score. */
  readonly sums: Float32Array;
  /** The passages that have any. */
  readonly touched: readonly number[];
}

/** Rare words tell more than common ones. */
function scorePassages(text: string, { passages, gains, postings }: Index): Scores {
  const sums = new Float32Array(passages.length);
  const touched: number[] = [];
  const found = [...stemsOf(text)].slice(0, MOST_WORDS).flatMap((word) => postings.of(word) ?? []);
  let seen = 0;
  for (const list of found.toSorted((a, b) => a.length - b.length)) {
    if (seen > 0 && seen + list.length > MOST_POSTINGS) break;
    seen += list.length;
    const rare = rarity(passages.length, list.length);
    for (const position of list) {
      if (sums[position] === 0) touched.push(position);
      sums[position] = (sums[position] as number) + rare * (gains[position] as number);
    }
  }
  return { sums, touched };
}

interface Tally {
  best: number;
  sum: number;
  line: number;
}

/** A role counts by its best line, and a little by the others. */
function rankRoles({ sums, touched }: Scores, { roles, passages, owners }: Index): RoleHit[] {
  const tallies = new Map<number, Tally>();
  for (const position of touched) {
    const score = sums[position] as number;
    const owner = owners[position] as number;
    const tally = tallies.get(owner);
    if (!tally) tallies.set(owner, { best: score, sum: score, line: position });
    else {
      tally.sum += score;
      if (score > tally.best) Object.assign(tally, { best: score, line: position });
    }
  }
  return [...tallies]
    .map(([owner, { best, sum, line }]) => ({ owner, line, score: best + 0.1 * (sum - best) }))
    .sort((a, b) => b.score - a.score || a.owner - b.owner)
    .slice(0, MOST_HITS)
    .map(({ owner, line, score }) => ({
      role: roles[owner] as Role,
      score,
      evidence: passages[line] as Passage,
    }));
}

function bestLines({ sums, touched }: Scores, { passages }: Index): Passage[] {
  const best = touched.toSorted((a, b) => (sums[b] as number) - (sums[a] as number) || a - b);
  return best.flatMap((position) => passages[position] ?? []);
}
