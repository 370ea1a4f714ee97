import type { Role } from '../catalog/role.ts';
import { type Passage, passagesOf } from './passage.ts';
import { stemsOf } from './stems.ts';

/** A role, how well its documents fit a text (0 and up, only comparable within one search), and the best line. */
export interface RoleHit {
  readonly role: Role;
  readonly score: number;
  readonly evidence: Passage;
}

/** Finds the lines, and through them the roles, that share telling words with a text. */
export interface PassageIndex {
  /** Best first; empty when no document shares a telling word with the text. */
  rank(text: string): RoleHit[];
  /** The line of this role that shares most with the text, or null where none shares anything telling. */
  lineOf(text: string, role: Role): Passage | null;
}

/** Words → the passages that have them. Numbers stand for passages: a large company has a hundred thousand. */
interface Index {
  readonly passages: readonly Passage[];
  /** What a shared word counts in each passage: more where owning is said, less in a long line. */
  readonly gains: Float32Array;
  readonly postings: ReadonlyMap<string, Uint32Array>;
}

const MOST_WORDS = 40;

export function createPassageIndex(roles: readonly Role[]): PassageIndex {
  const index = createIndex(roles.flatMap(passagesOf));
  return {
    rank: (text) => rankRoles(scorePassages(text, index), index),
    lineOf: (text, role) => bestOf(role, scorePassages(text, index), index),
  };
}

function createIndex(passages: readonly Passage[]): Index {
  const gains = new Float32Array(passages.length);
  const lists = new Map<string, number[]>();
  passages.forEach((passage, position) => {
    const words = stemsOf(passage.text);
    gains[position] = passage.weight / Math.sqrt(2 + words.size);
    for (const word of words) {
      const list = lists.get(word);
      if (list) list.push(position);
      else lists.set(word, [position]);
    }
  });
  return {
    passages,
    gains,
    postings: new Map([...lists].map(([word, list]) => [word, Uint32Array.from(list)])),
  };
}

/** Passage → score. Rare words tell more than common ones. */
function scorePassages(text: string, { passages, gains, postings }: Index): ReadonlyMap<number, number> {
  const sums = new Float32Array(passages.length);
  const touched: number[] = [];
  for (const word of [...stemsOf(text)].slice(0, MOST_WORDS)) {
    const found = postings.get(word) ?? NONE;
    const rarity = Math.log(1 + passages.length / (1 + found.length));
    for (const position of found) {
      if (sums[position] === 0) touched.push(position);
      sums[position] = (sums[position] as number) + rarity * (gains[position] as number);
    }
  }
  return new Map(touched.map((position) => [position, sums[position] as number]));
}

const NONE = new Uint32Array(0);

/** A role counts by its best line, and a little by the others. */
function rankRoles(scores: ReadonlyMap<number, number>, { passages }: Index): RoleHit[] {
  const hits = new Map<Role, { best: number; sum: number; evidence: Passage }>();
  for (const [position, score] of scores) {
    const passage = passages[position] as Passage;
    const hit = hits.get(passage.role);
    if (!hit) hits.set(passage.role, { best: score, sum: score, evidence: passage });
    else if (score > hit.best)
      hits.set(passage.role, { best: score, sum: hit.sum + score, evidence: passage });
    else hit.sum += score;
  }
  return [...hits]
    .map(([role, { best, sum, evidence }]) => ({ role, score: best + 0.1 * (sum - best), evidence }))
    .sort((a, b) => b.score - a.score || a.role.slug.localeCompare(b.role.slug));
}

function bestOf(role: Role, scores: ReadonlyMap<number, number>, { passages }: Index): Passage | null {
  let best: Passage | null = null;
  let bestScore = 0;
  for (const [position, score] of scores) {
    const passage = passages[position] as Passage;
    if (passage.role === role && score > bestScore) [best, bestScore] = [passage, score];
  }
  return best;
}
