import type { YamlEntry, YamlNode } from '../../documents/data/yaml-node.ts';
import type { Document, Item, Section } from '../../documents/document.ts';
import type { Problem } from '../../documents/problem.ts';
import { isPageKey } from '../profiles/front-matter.ts';
import { bareTitle } from '../profiles/role-title.ts';

/** Headings over what only explains the page: letters of a table, how to read it. */
const ABOUT_PAGE =
  /^(?:legends?|keys?|how to (?:read|use) .*|about.*|introduction|overview|contents|table of contents|notes?|legende|légende|leyenda)$/i;
/** What ends a page, and is of none of its roles: sources, links, how it came about. */
const ASIDE =
  /^(?:references?|(?:external |useful |related |public |more |other |additional |helpful )?(?:links|resources|sources|reading|articles|posts)|further (?:reading|resources)|see also|bibliography|footnotes?|faqs?|credits|acknowledge?ments?|change ?log|(?:version|revision|document) history|next steps|conclusions?|summary|quellen|literatur|weiterführende links|références|referencias)$/i;
export const isAside = (title: string): boolean => ASIDE.test(bareTitle(title));
export const isAboutPage = (title: string): boolean => ABOUT_PAGE.test(title);
const LETTER = /^\W*[A-Z]\W*(?:[:=–—-]|$|\()/;

/**
 * Whatever stands in a document beside what was read of it, in one line: tables and lists, and sections of which nothing
 * was. Prose above or below a table that was read explains it.
 */
export function unreadIn({ path, body }: Document, read: unknown): readonly Problem[] {
  const lines = linesIn(read, path);
  const passed = [body, ...below(body)].filter((section) => isPassed(section, lines));
  const [first] = passed;
  if (first === undefined) return [];
  const titles = passed
    .slice(0, 4)
    .map(({ title, line }) => (title === '' ? `the very top (line ${line})` : `"${title}" (line ${line})`));
  const more = passed.length > 4 ? ` and ${passed.length - 4} more` : '';
  const where =
    first.title === '' && passed.length === 1
      ? 'What stands above the first heading'
      : `What stands under ${titles.join(', ')}${more}`;
  const message = `${where} is no part of the tables or lists that were read here, so it was left out. If it is about a role, put it in a document of its own, under that role’s name.`;
  return [{ path, line: first.line, severity: 'warning', rule: 'unread-section', message }];
}

/** What is said of a team at the very top, over a table of roles. */
export function unreadData({ path, data }: Document): readonly Problem[] {
  const keys = [...data.entries.values()].filter(({ key }) => OF_TEAM.test(key));
  const [first] = keys;
  if (first === undefined) return [];
  const named = keys.map(({ key }) => `"${key}"`).join(', ');
  const message = `What the lines at the very top say (${named}) was left out, since the page lists roles. If they are about a team, put them in a document of its own.`;
  return [{ path, line: first.line, severity: 'warning', rule: 'unread-section', message }];
}

/**
 * Lists and mappings of data of which nothing was read, each by its key. Single texts are properties; what is about the page is
 * left to whoever made it.
 */
export function unreadKeys({ path, data }: Document, read: unknown): readonly Problem[] {
  const lines = linesIn(read, path);
  const passed = [...data.entries.values()].flatMap((entry) => passedIn(entry, '', lines));
  const [first] = passed;
  if (first === undefined) return [];
  const named = passed.slice(0, 4).map(({ name, line }) => `"${name}" (line ${line})`);
  const more = passed.length > 4 ? ` and ${passed.length - 4} more` : '';
  const message = `What stands under ${named.join(', ')}${more} was left out: nothing is known of such keys. If it is about this role or team, say it under a key such as "responsibilities" or "owns".`;
  return [{ path, line: first.line, severity: 'warning', rule: 'unread-section', message }];
}

interface Passed {
  readonly name: string;
  readonly line: number;
}

function passedIn(
  { key, line, value }: YamlEntry,
  above: string,
  read: ReadonlySet<number>,
): readonly Passed[] {
  if (value.kind === 'text' || value.kind === 'null' || isPageKey(key) || key === 'contact') return [];
  const lines = textLines(value);
  if (lines.length === 0) return [];
  if (!lines.some((one) => read.has(one))) return [{ name: above + key, line }];
  if (value.kind === 'list') return [];
  return [...value.entries.values()].flatMap((entry) => passedIn(entry, `${key}.`, read));
}

function textLines(node: YamlNode): readonly number[] {
  if (node.kind === 'text') return node.text.trim() === '' ? [] : [node.line];
  if (node.kind === 'list') return node.items.flatMap(textLines);
  return node.kind === 'null' ? [] : [...node.entries.values()].flatMap(({ value }) => textLines(value));
}

const OF_TEAM = /^(?:members|people|channels?|slack|mission|purpose|responsibilities|owns)$/i;

/** The lines of a document that a reading tells of. */
export function linesIn(read: unknown, path: string): ReadonlySet<number> {
  const lines = new Set<number>();
  collectLines(read, path, lines);
  return lines;
}

/** The lines of all facts, whatever kind they are of. */
function collectLines(value: unknown, path: string, lines: Set<number>): void {
  if (typeof value !== 'object' || value === null) return;
  if ('line' in value && 'path' in value && typeof value.line === 'number' && value.path === path)
    lines.add(value.line);
  for (const inner of Object.values(value)) collectLines(inner, path, lines);
}

const below = ({ sections }: Section): readonly Section[] => sections.flatMap((one) => [one, ...below(one)]);

function isPassed({ title, level, items }: Section, lines: ReadonlySet<number>): boolean {
  const telling = items.filter((item) => saysSomething(item));
  const unread = telling.filter((item) => !isRead(item, lines));
  if (level > 1 && unread.length > 0 && unread.length === items.length) return !ABOUT_PAGE.test(title);
  return unread.some(({ kind }) => kind !== 'paragraph');
}

/** A row with one cell is a heading within a table; "R = Responsible" explains a letter. */
function saysSomething({ kind, cells, lines }: Item): boolean {
  if (kind === 'row' && /^[A-Z]$/.test(cells[0]?.lines[0]?.text ?? '')) return false;
  if (kind === 'row')
    return cells.filter(({ lines: said }) => said.some(({ text }) => !/^[-–—.\s]*$/.test(text))).length > 1;
  return kind !== 'code' && !LETTER.test(lines[0]?.text ?? '');
}

const isRead = ({ line, lines, items }: Item, read: ReadonlySet<number>): boolean =>
  read.has(line) || lines.some((one) => read.has(one.line)) || items.some((item) => isRead(item, read));
