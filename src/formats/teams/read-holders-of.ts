import type { Item } from '../../documents/document.ts';
import { at, cellText, wholeText } from '../lines/item-text.ts';
import type { Person } from '../parts/facts.ts';
import type { Part } from '../parts/parts.ts';
import { readNotes } from '../parts/read-notes.ts';
import { type Facts, joinFacts } from '../profiles/role-entry.ts';
import { namesIn } from './people-names.ts';

/** A section of who has the role now, in lists, tables and sentences of names; whatever is no name stays a note. */
export function readHoldersOf(part: Part, path: string): Partial<Facts> {
  const named = part.items.filter((item) => peopleIn(item, path).length > 0);
  const rest = { ...part, items: part.items.filter((item) => !named.includes(item)), parts: [] };
  return joinFacts([
    { people: named.flatMap((item) => peopleIn(item, path)) },
    readNotes(rest, path),
    ...part.parts.map((child) => readHoldersOf(child, path)),
  ]);
}

/** Whether names are most of what is told there. */
export const holdsNames = ({ items, parts }: Part): boolean =>
  parts.length === 0 && items.filter((item) => peopleIn(item, '').length > 0).length * 2 > items.length;

/** Of a table the last column that holds names; "Lead | Ines Varga" says more of the first. */
function peopleIn(item: Item, path: string): readonly Person[] {
  const source = at(path, item);
  const texts =
    item.kind === 'row'
      ? item.cells.map((cell) => cellText(cell, false))
      : item.kind === 'code'
        ? []
        : [wholeText(item)];
  const found = texts.map(namesIn).filter((names) => names.length > 0);
  return (found.at(-1) ?? []).map((name) => ({ name, source }));
}
