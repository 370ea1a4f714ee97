import type { Problem } from '../../documents/problem.ts';
import type { SectionKind } from '../../lexicon/headings/heading-words.ts';
import { kindsIn } from '../lines/kinds-in.ts';
import type { Parted } from '../parts/parts.ts';
import { namesSomebody } from '../profiles/not-a-role.ts';
import { rolePart } from '../profiles/role-document.ts';
import type { Reading } from '../profiles/role-entry.ts';

/** Guesses make a role of a page only where they tell what somebody does, and something else as well. */
export function tells(document: Parted): boolean {
  const kinds = new Set<SectionKind>(kindsIn(rolePart(document)));
  return kinds.size > (namesSomebody(document) ? 1 : 2) && DUTIES.some((kind) => kinds.has(kind));
}

const DUTIES: readonly SectionKind[] = ['responsibilities', 'ownership', 'declines'];

export const withNote = (reading: Reading, note: Problem): Reading => ({
  ...reading,
  problems: [...reading.problems, note],
});

/** What is said in known words is to say no less than before. */
export const saysLess = (reading: Reading, plain: Reading): boolean =>
  reading.entries.length === 0 ||
  reading.entries.length < plain.entries.length ||
  reading.problems.length > plain.problems.length;
