import type { Note } from './facts.ts';
import { statementsOf } from './item-text.ts';
import type { Part } from './parts.ts';
import type { Facts } from './role-entry.ts';
import { bareTitle } from './role-title.ts';

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
