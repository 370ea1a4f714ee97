import type { Item } from '../../documents/document.ts';
import { at, joinTexts, wholeText } from '../lines/item-text.ts';
import { type Facts, joinFacts } from '../profiles/role-entry.ts';
import { bareTitle } from '../profiles/role-title.ts';
import type { Statement } from './facts.ts';
import type { Part } from './parts.ts';
import { readNotes } from './read-notes.ts';
import { namedIn } from './read-properties.ts';
import { readResponsibilities } from './read-responsibilities.ts';

/** A mission is one statement, however many paragraphs it takes. */
export function readMission(part: Part, path: string): Partial<Facts> {
  const isList = part.items.length > 0 && part.items.every((item) => item.kind === 'bullet');
  // "Core Responsibility" over a list means its plural.
  if (isList && /responsibility/i.test(bareTitle(part.title))) return readResponsibilities(part, path);
  return joinFacts([{ missions: oneStatement(part, path) }, ...notesBelow(part, path)]);
}

/** "Field | Value" and "- **Grade**: 7" are named facts, wherever the role is summed up. */
export function readSummary(part: Part, path: string): Partial<Facts> {
  const bullets = part.items.filter(({ kind }) => kind === 'bullet');
  const isForm = bullets.length > 1 && bullets.every(isField);
  const isOfForm = (item: Item): boolean => isCard(item) || (isForm && item.kind === 'bullet');
  const fields = part.items.filter((item) => isOfForm(item) && namedIn(item, path).length > 0);
  const rest = { ...part, items: part.items.filter((item) => !fields.includes(item)) };
  return joinFacts([
    { summaries: oneStatement(rest, path), properties: fields.flatMap((item) => namedIn(item, path)) },
    ...notesBelow(part, path),
  ]);
}

const isCard = ({ kind, cells: [first, second, ...others] }: Item): boolean =>
  kind === 'row' && second !== undefined && others.length === 0 && FIELD.test(first?.head ?? '');

const FIELD =
  /^(?:|fields?|attributes?|propert(?:y|ies)|items?|keys?|details?|labels?|merkmal|angabe|champ|campo)$/i;

const isField = ({ lines: [first, ...others], items }: Item): boolean =>
  first !== undefined &&
  others.length === 0 &&
  items.length === 0 &&
  first.bold &&
  /^\s*:\s*\S/.test(first.rest) &&
  first.rest.length <= 80;

function oneStatement(part: Part, path: string): readonly Statement[] {
  const [first] = part.items;
  const text = joinTexts(part.items.map(wholeText));
  return first === undefined || text === '' ? [] : [{ text, source: at(path, first) }];
}

function notesBelow(part: Part, path: string): readonly Partial<Facts>[] {
  return part.parts.map((child) => readNotes(child, path));
}
