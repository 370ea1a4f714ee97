import { statementsOf } from '../lines/item-text.ts';
import type { Facts } from '../profiles/role-entry.ts';
import { bareTitle } from '../profiles/role-title.ts';
import type { Note } from './facts.ts';
import type { Part } from './parts.ts';

/** What no reader claims is kept as notes under its heading, one for each bullet or paragraph: nothing is lost. */
export function readNotes(part: Part, path: string): Partial<Facts> {
  return { notes: notesOf(part, path) };
}

function notesOf(part: Part, path: string): readonly Note[] {
  const own = statementsOf(part.items, path).map((statement) => ({
    title: bareTitle(part.title),
    ...statement,
  }));
  return [...own, ...part.parts.flatMap((child) => notesOf(child, path))];
}
