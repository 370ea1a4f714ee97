import type { Item } from '../../documents/document.ts';
import { at, cellText, joinTexts, termAndText, wholeText } from '../lines/item-text.ts';
import { type Facts, joinFacts } from '../profiles/role-entry.ts';
import { bareTitle } from '../profiles/role-title.ts';
import type { Property } from './facts.ts';
import type { Part } from './parts.ts';
import { readNotes } from './read-notes.ts';

const SHORT = 60;

/** Named facts ("**Workstyle**: …"). A plain list is one property named after its heading: "Technologies: Go, SQL". */
export function readProperties(part: Part, path: string): Partial<Facts> {
  const code = part.items.filter((item) => item.kind === 'code');
  const items = part.items.filter((item) => item.kind !== 'code').flatMap(oneByOne);
  const named = items.flatMap((item) => namedIn(item, path));
  const plain = items.filter((item) => namedIn(item, path).length === 0);
  const notes = readNotes({ ...part, items: code, parts: [] }, path);
  const below = part.parts.map((child) => readProperties(child, path));
  return joinFacts([
    { properties: [...named, ...listed(plain, bareTitle(part.title), path)] },
    notes,
    ...below,
  ]);
}

/** Each line of a paragraph may name a fact of its own. */
function oneByOne(item: Item): readonly Item[] {
  if (item.kind !== 'paragraph') return [item];
  return item.lines.map((line) => ({ ...item, lines: [line], line: line.line }));
}

/** The named facts in an item; none where it is plain text. */
export function namedIn(item: Item, path: string): readonly Property[] {
  if (item.kind === 'row') return fromRow(item, path);
  const [first, ...rest] = item.lines;
  if (first === undefined) return [];
  const { term, text } = termAndText(first);
  const more = [...rest.map((line) => line.text), ...item.items.map(wholeText)];
  const value = text === '' && rest.length === 0 ? more.join(', ') : joinTexts([text, ...more]);
  return value === '' ? [] : [{ name: term.replace(/:$/, ''), value, source: at(path, item) }];
}

function listed(items: readonly Item[], name: string, path: string): readonly Property[] {
  const [first] = items;
  if (first === undefined) return [];
  const values = items.map(wholeText);
  if (values.every((value) => value.length <= SHORT))
    return [{ name, value: values.join(', '), source: at(path, first) }];
  return items.map((item) => ({ name, value: wholeText(item), source: at(path, item) }));
}

function fromRow(row: Item, path: string): readonly Property[] {
  const [first, ...others] = row.cells;
  const name = first === undefined ? '' : cellText(first, false);
  const value = joinTexts(others.map((cell) => cellText(cell, others.length > 1)));
  return name === '' || value === '' ? [] : [{ name, value, source: at(path, row) }];
}
