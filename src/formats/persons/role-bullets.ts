import type { Document, Item, Line, Section } from '../../documents/document.ts';
import { plainLine } from '../../documents/markdown/logical-lines.ts';
import { at, ownText, termAndText } from '../lines/item-text.ts';
import { sectionKind } from '../lines/section-kind.ts';
import { byCommas } from '../lines/short-list.ts';
import { unreadIn } from '../lines/unread.ts';
import { bodyPart, type Part } from '../parts/parts.ts';
import { readSections } from '../parts/read-sections.ts';
import { type Format, joinFacts, type RoleEntry } from '../profiles/role-entry.ts';
import { naming, titleSection } from '../profiles/role-naming.ts';
import { isAgent, isLikelyRole, roleInTitle, roleLikeness, withoutBrackets } from '../profiles/role-title.ts';
import { arePeople, isLikePerson } from '../teams/people-names.ts';

/** "Harbour Master – assigns berths, signs the log", or a role over bullets of its own, one beside the other. */
export const roleBullets: Format = {
  name: 'list of roles',
  shape:
    'bullets with a role each ("- **Harbour Master**: assigns berths"), and what it does beside or below it',
  recognises: (document) => listsIn(document).length > 0,
  read(document) {
    const entries = newIn(listsIn(document)).flatMap((items) => {
      const holders = heldIn(items);
      return items.flatMap((item) => entryOf(item, document, holders));
    });
    return { entries, outOfScope: [], problems: unreadIn(document, entries) };
  },
};

/** The same below a heading that announces roles, on a page whose title is nobody's: told before a page of one role is looked for. */
export const announcedRoles: Format = {
  ...roleBullets,
  recognises(document) {
    if (announced(document.body).length === 0) return false;
    const title = roleInTitle(titleSection(document)?.title ?? '');
    const isOne = isLikelyRole(title) || roleLikeness(title) > 0;
    return (!isOne || SEVERAL.test(title)) && listsIn(document).some(isAnnounced(document));
  },
};

/** "# Agents" is of all that it lists. */
const SEVERAL = /^(?:agents|officers|leads|staff|people|team leads)$/i;
const ROLES = /\b(?:roles?|positions|offices|officers|who does what|rollen|rôles?)\b/i;

const isAnnounced =
  ({ body }: Document) =>
  ([first]: readonly Item[]): boolean =>
    announced(body).some((items) => first !== undefined && items.includes(first));

const announced = ({ title, items, sections }: Section): readonly (readonly Item[])[] => [
  ...(ROLES.test(title) ? [items] : []),
  ...sections.flatMap(announced),
];

/** Lists of two bullets and more, all of them with something to say of somebody, and most of these named as roles are. */
function listsIn(document: Document): readonly (readonly Item[])[] {
  const title = roleInTitle(titleSection(document)?.title ?? '');
  if (isAgent(title) && !SEVERAL.test(title)) return [];
  return listsBelow(bodyPart(document, 'bare')).flatMap(({ items, isOfRoles }) => {
    const named = items.filter((item) => (isOfRoles ? isLikelyRole : isAgent)(namedIn(item).name));
    const isList =
      named.length > 1 &&
      named.length * 2 > items.length &&
      items.every((item) => dutiesOf(item).length > 0 || namedIn(item).holder !== null);
    return isList ? [items] : [];
  });
}

/** A second list of the same roles says something else of them ("Becoming one"): it is named, and no list of their duties. */
function newIn(lists: readonly (readonly Item[])[]): readonly (readonly Item[])[] {
  const known = new Set<string>();
  return lists.filter((items) => {
    const names = items.map((item) => roleInTitle(namedIn(item).name).toLowerCase());
    const isNew = names.some((name) => !known.has(withoutBrackets(name).name));
    for (const name of names) known.add(withoutBrackets(name).name);
    return isNew;
  });
}

/** "Driver" below "DACI" explains a letter. */
const LETTERS = /\b(?:ras?ci|daci|rapid)\b/i;

interface List {
  readonly items: readonly Item[];
  /** Whether the heading says that these are roles: then "Implementer" is one, too. */
  readonly isOfRoles: boolean;
}

const listsBelow = ({ title, items, parts }: Part): readonly List[] => [
  {
    items: LETTERS.test(title) ? [] : items.filter(({ kind }) => kind === 'bullet'),
    isOfRoles: ROLES.test(title),
  },
  ...parts.flatMap(listsBelow),
];

interface Named {
  readonly name: string;
  readonly text: string;
  readonly holder: string | null;
}

/** "Harbour Master – assigns berths", or behind who it is: "Ada Brook – Head of Finance: pays the bills". */
function namedIn({ lines: [line] }: Item): Named {
  const { term, text } = line === undefined ? { term: '', text: '' } : termAndText(withColon(line));
  const name = term.replace(/:$/, '');
  const [, role = '', rest = ''] = /^([^:;,–—]{2,50}?)(?:\s*[:;,–—]\s*(.*))?$/.exec(text) ?? [];
  const isHeld = !isAgent(name) && isLikePerson(name) && isAgent(role);
  return isHeld ? { name: role, text: rest, holder: name } : { name, text, holder: null };
}

/** "**Maintainers** → merge": an arrow behind the name says what a colon does. */
const withColon = (line: Line): Line => ({
  ...line,
  rest: line.rest.replace(/^\s*(?:→|➔|➜|=>|->)\s*/, ': '),
});

/** Short ones are told by commas and semicolons, sentences are not. */
function dutiesOf(item: Item): readonly Item[] {
  const rest = item.lines.slice(1);
  const { text } = namedIn(item);
  const parts = text.split(/\s*;\s*/).flatMap((part) => (isSentence(part) ? [part] : byCommas(part)));
  const own = [...parts.map((part) => plainLine(part, item.line)), ...rest].filter(
    (line) => line.text.trim() !== '',
  );
  return [
    ...own.map((line): Item => ({ kind: 'bullet', lines: [line], items: [], cells: [], line: line.line })),
    ...item.items,
  ];
}

const isSentence = (text: string): boolean => /[.!?]\s|^\p{Lu}.*[.!?]$/u.test(text);

/** "Data Analyst (Ada Brook)", where all that stands in brackets behind the names of a list is names of people. */
function heldIn(items: readonly Item[]): ReadonlySet<string> {
  const brackets = items.flatMap((item) => naming(namedIn(item).name, { path: '', line: 0 }).aliases);
  return new Set(arePeople(brackets) ? brackets : []);
}

/** "- **Responsibilities**:" over bullets of its own, below a role of the list. */
function labelledPart({ lines: [line], line: at, items }: Item): readonly Part[] {
  const title = line?.text.replace(/\s*:$/, '') ?? '';
  return items.length > 0 && sectionKind(title) !== null ? [{ title, line: at, items, parts: [] }] : [];
}

function entryOf(item: Item, { path }: Document, holders: ReadonlySet<string>): readonly RoleEntry[] {
  const source = at(path, item);
  const { name, holder } = namedIn(item);
  const written = naming(roleInTitle(name) || ownText(item), source);
  const named = { ...written, aliases: written.aliases.filter((alias) => !holders.has(alias)) };
  const people = [
    ...(holder === null ? [] : [holder]),
    ...written.aliases.filter((alias) => holders.has(alias)),
  ];
  const labels = item.items.flatMap(labelledPart);
  const told = { ...item, items: item.items.filter((child) => labelledPart(child).length === 0) };
  const duties: Part = { title: 'Responsibilities', line: item.line, items: dutiesOf(told), parts: [] };
  const part: Part = { title: named.name, line: item.line, items: [], parts: [duties, ...labels] };
  return [
    {
      origin: 'personas',
      ...named,
      slug: null,
      group: null,
      defaultSeniority: null,
      facts: joinFacts([
        readSections(part, path, named.name),
        { people: people.map((one) => ({ name: one, source })) },
      ]),
      routing: {},
      place: null,
    },
  ];
}
