import type { Document, Item } from '../../documents/document.ts';
import { plainLine } from '../../documents/markdown/logical-lines.ts';
import { at, ownText, termAndText } from '../lines/item-text.ts';
import { unreadIn } from '../lines/unread.ts';
import { bodyPart, type Part } from '../parts/parts.ts';
import { readSections } from '../parts/read-sections.ts';
import type { Format, RoleEntry } from './role-entry.ts';
import { naming, titleSection } from './role-naming.ts';
import { isAgent, roleInTitle } from './role-title.ts';

/** "Harbour Master – assigns berths, signs the log", or a role over bullets of its own, one beside the other. */
export const roleBullets: Format = {
  name: 'list of roles',
  shape:
    'bullets with a role each ("- **Harbour Master**: assigns berths"), and what it does beside or below it',
  recognises: (document) => listsIn(document).length > 0,
  read(document) {
    const entries = listsIn(document).flatMap((items) => items.flatMap((item) => entryOf(item, document)));
    return { entries, outOfScope: [], problems: unreadIn(document, entries) };
  },
};

/** Lists of two bullets and more, all of them with something to say of somebody, and most of these named as roles are. */
function listsIn(document: Document): readonly (readonly Item[])[] {
  if (isAgent(roleInTitle(titleSection(document)?.title ?? ''))) return [];
  return listsBelow(bodyPart(document, 'bare')).filter((items) => {
    const named = items.filter((item) => isAgent(nameOf(item)));
    return (
      named.length > 1 && named.length * 2 > items.length && items.every((item) => dutiesOf(item).length > 0)
    );
  });
}

const listsBelow = ({ items, parts }: Part): readonly (readonly Item[])[] => [
  items.filter(({ kind }) => kind === 'bullet'),
  ...parts.flatMap(listsBelow),
];

function nameOf(item: Item): string {
  const [line] = item.lines;
  return line === undefined ? '' : termAndText(line).term.replace(/:$/, '');
}

/** Short ones are told by commas and semicolons, sentences are not. */
function dutiesOf(item: Item): readonly Item[] {
  const [first, ...rest] = item.lines;
  const text = first === undefined ? '' : termAndText(first).text;
  const parts = text
    .split(/\s*;\s*/)
    .flatMap((part) => (isShort(part) ? part.split(/\s*,\s*(?:and\s+)?/) : [part]));
  const own = [...parts.map((part) => plainLine(part, item.line)), ...rest].filter(
    (line) => line.text.trim() !== '',
  );
  return [
    ...own.map((line): Item => ({ kind: 'bullet', lines: [line], items: [], cells: [], line: line.line })),
    ...item.items,
  ];
}

const isShort = (text: string): boolean =>
  !/[.!?]\s/.test(text) && text.split(',').every((part) => part.trim().split(/\s+/).length < 6);

function entryOf(item: Item, { path }: Document): readonly RoleEntry[] {
  const source = at(path, item);
  const named = naming(roleInTitle(nameOf(item)) || ownText(item), source);
  const duties: Part = { title: 'Responsibilities', line: item.line, items: dutiesOf(item), parts: [] };
  const part: Part = { title: named.name, line: item.line, items: [], parts: [duties] };
  return [
    {
      origin: 'personas',
      ...named,
      slug: null,
      group: null,
      defaultSeniority: null,
      facts: readSections(part, path, named.name),
      routing: {},
      place: null,
    },
  ];
}
