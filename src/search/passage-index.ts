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

interface Entry {
  readonly passage: Passage;
  readonly length: number;
}

const MOST_WORDS = 40;

export function createPassageIndex(roles: readonly Role[]): PassageIndex {
  const entries: Entry[] = [];
  const postings = new Map<string, number[]>();
  for (const passage of roles.flatMap(passagesOf)) {
    const words = stemsOf(passage.text);
    for (const word of words) append(postings, word, entries.length);
    entries.push({ passage, length: words.size });
  }
  const rank = (text: string) => rankRoles(scorePassages(text, entries, postings));
  return { rank, lineOf: (text, role) => rank(text).find((hit) => hit.role === role)?.evidence ?? null };
}

function append(postings: Map<string, number[]>, word: string, position: number): void {
  const list = postings.get(word);
  if (list) list.push(position);
  else postings.set(word, [position]);
}

/** Rare words tell more than common ones, and a short line more than a long one that has the same words. */
function scorePassages(text: string, entries: readonly Entry[], postings: ReadonlyMap<string, number[]>) {
  const scores = new Map<Entry, number>();
  for (const word of [...stemsOf(text)].slice(0, MOST_WORDS)) {
    const found = postings.get(word) ?? [];
    const rarity = Math.log(1 + entries.length / (1 + found.length));
    for (const position of found) {
      const entry = entries[position];
      if (!entry) continue;
      const gain = (rarity * entry.passage.weight) / Math.sqrt(2 + entry.length);
      scores.set(entry, (scores.get(entry) ?? 0) + gain);
    }
  }
  return scores;
}

/** A role counts by its best line, and a little by the others. */
function rankRoles(scores: ReadonlyMap<Entry, number>): RoleHit[] {
  const hits = new Map<Role, { best: number; sum: number; evidence: Passage }>();
  for (const [{ passage }, score] of scores) {
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
