import { at, joinTexts, wholeText } from '../lines/item-text.ts';
import { type Facts, joinFacts } from '../profiles/role-entry.ts';
import { bareTitle } from '../profiles/role-title.ts';
import type { Statement } from './facts.ts';
import type { Part } from './parts.ts';
import { readNotes } from './read-notes.ts';
import { readResponsibilities } from './read-responsibilities.ts';

/** A mission is one statement, however many paragraphs it takes. */
export function readMission(part: Part, path: string): Partial<Facts> {
  const isList = part.items.length > 0 && part.items.every((item) => item.kind === 'bullet');
  // "Core Responsibility" over a list means its plural.
  if (isList && /responsibility/i.test(bareTitle(part.title))) return readResponsibilities(part, path);
  return joinFacts([{ missions: oneStatement(part, path) }, ...notesBelow(part, path)]);
}

export function readSummary(part: Part, path: string): Partial<Facts> {
  return joinFacts([{ summaries: oneStatement(part, path) }, ...notesBelow(part, path)]);
}

function oneStatement(part: Part, path: string): readonly Statement[] {
  const [first] = part.items;
  const text = joinTexts(part.items.map(wholeText));
  return first === undefined || text === '' ? [] : [{ text, source: at(path, first) }];
}

function notesBelow(part: Part, path: string): readonly Partial<Facts>[] {
  return part.parts.map((child) => readNotes(child, path));
}
