import type { Document, Item, Section } from '../../documents/document.ts';
import { isScale } from '../lines/announced.ts';
import { cellText } from '../lines/item-text.ts';
import { sectionKind } from '../lines/section-kind.ts';
import { tablesOf } from '../lines/tables-in.ts';
import { firstText } from '../profiles/front-matter.ts';
import { namingOf, titleSection } from '../profiles/role-naming.ts';
import { bareTitle, isLikelyRole, roleInTitle } from '../profiles/role-title.ts';
import { namedLevel, numbersFor, sharedBase } from './level-names.ts';
import { levelHeading } from './level-number.ts';
import { rungs, type StatedOrder, statedOrder, statesNothing } from './order/stated-order.ts';
import { overSameTopics } from './order/whole-ladder.ts';
import { numberRows } from './table-levels.ts';

/** A document in which levels that had names now have numbers as well, and what the levels are called. */
export interface Numbered {
  readonly document: Document;
  /** Names of levels that are names of people's roles: "Software Engineer II". */
  readonly names: readonly string[];
  readonly labels: readonly string[];
  /** The title, where it names what the levels are of and not the role: "Communication". */
  readonly topic: string | null;
  /** Whether levels stand as labels before what is said of them: "**Senior:** …". */
  readonly isListed: boolean;
  /** Whether a sentence of the document puts them in order. */
  readonly isStated: boolean;
  /** Whether the title says that the page is a ladder or a matrix. */
  readonly isLadder: boolean;
}

/** Levels by name, in headings, tables and before what is said of them, get the numbers they have in order. */
export function numberLevels(document: Document): Numbered {
  const heading = titleSection(document);
  const names: string[] = [];
  const bases: string[] = [];
  const title = heading?.title ?? firstText(document.data, ['title'])?.text ?? '';
  const found: Found = {
    names,
    bases,
    isNumbered: false,
    isListed: false,
    isLadder: LADDER.test(title),
    labels: [],
    stated: statedOrder(document.body),
  };
  const body = inSection(document.body, heading, found);
  if (!found.isNumbered)
    return {
      document,
      names: [],
      labels: [],
      topic: null,
      isListed: false,
      isStated: false,
      isLadder: false,
    };
  const base = sharedBase(bases);
  const own = namingOf(document)?.name ?? '';
  const isNamed =
    base === '' || heading === null || (isLikelyRole(own) && own.toLowerCase() !== `${base.toLowerCase()}s`);
  const titled = isNamed || heading === null ? body : retitled(body, heading, base);
  const isBasesOwn = heading === null && base !== '' && !isLikelyRole(own) && own !== '';
  return {
    document: { ...document, body: titled, ...(isBasesOwn ? { data: withRole(document.data, base) } : {}) },
    names,
    labels: [...new Set(found.labels)],
    isListed: found.isListed,
    isLadder: found.isLadder,
    isStated: found.stated([...names, ...found.labels.map((label) => label.replace(/^\d+ /, ''))]) !== null,
    topic: isNamed || titled === body || LADDER.test(title) ? null : bareTitle(title),
  };
}

const LADDER =
  /\b(?:ladder|levels?|progression|career (?:path|framework)|(?:skills?|competenc(?:e|es|y)) matrix|(?:skill|kompetenz|qualifikations)-?matri(?:x|zen)|laufbahn\w*|titles|grades|ranks|growth framework|stufen\w*|niveaux|niveles)\b/i;

/** "# Engineering ladder" over levels of a "Software Engineer" is about that role. */
function retitled(body: Section, heading: Section, base: string): Section {
  const sections = body.sections.map((one) => (one.line === heading.line ? { ...one, title: base } : one));
  return { ...body, sections };
}

/** A post called "How we grow" at its very top, over levels of an "Engineer", is about that role. */
function withRole(data: Document['data'], base: string): Document['data'] {
  const { line } = data;
  const role = { key: 'role', line, value: { kind: 'text', text: base, line } } as const;
  return { ...data, entries: new Map([['role', role], ...data.entries]) };
}

interface Found {
  readonly names: string[];
  readonly bases: string[];
  isNumbered: boolean;
  isListed: boolean;
  /** Whether the title says that the page is a ladder. */
  readonly isLadder: boolean;
  readonly stated: StatedOrder;
  /** "1 Junior", of tables and bullets: headings keep their names themselves. */
  readonly labels: string[];
}

function inSection(section: Section, heading: Section | null, found: Found): Section {
  if (section !== heading && isScale(section.title)) return section;
  const isKnown = section !== heading && sectionKind(section.title) !== null;
  const titles = section.sections.map(({ title }) => title);
  const numbers =
    (found.isLadder ? overSameTopics(section) : null) ??
    numbersFor(titles, found.isLadder) ??
    found.stated(titles) ??
    (found.isLadder ? rungs(section) : null);
  note(numbers, found);
  const sections = section.sections.map((child) => {
    const inner = inSection(child, heading, found);
    const number = numbers?.get(child.title);
    return number === undefined ? inner : { ...inner, title: `Level ${number}: ${child.title}` };
  });
  const items = isKnown ? inLadderTables(section.items, found) : inItems(section.items, found);
  return { ...section, items, sections };
}

/** Below "Competencies", a table that goes by codes or by names of the role is a ladder, and no list of skills. */
function inLadderTables(items: readonly Item[], found: Found): readonly Item[] {
  const isLadder = tablesOf('', items).some(({ rows }) => numbersInTable(rows) !== null);
  if (!isLadder) return items;
  const rows = inTables(items, found);
  return items.map((item) => rows.get(item) ?? item);
}

/** Codes and names need no heading beside them; plain words ("Advanced") may say how well one skill is known. */
function numbersInTable(rows: readonly Item[]): ReadonlyMap<string, number> | null {
  const heads = rows[0]?.cells.map(({ head }) => head) ?? [];
  const firsts = rows.map(({ cells: [first] }) => (first === undefined ? '' : cellText(first, false)));
  const isByLevel =
    heads.length > 2 && /^(?:level|grade|band|title|role|stufe|niveau|nivel)s?$/i.test(heads[0] ?? '');
  return numbersFor(heads.slice(1)) ?? (isByLevel ? numbersFor(firsts) : null);
}

function note(numbers: ReadonlyMap<string, number> | null, found: Found): void {
  if (numbers !== null) found.isNumbered = true;
  for (const title of numbers?.keys() ?? []) {
    const base = namedLevel(title)?.base ?? '';
    if (base === '') continue;
    found.bases.push(roleInTitle(base));
    found.names.push(title.replace(/^[a-z]{0,3}\d{1,2}\s*[:–—-]\s+/i, ''));
  }
}

function inItems(written: readonly Item[], found: Found): readonly Item[] {
  const rows = inTables(written, found);
  const items = written.flatMap(lineByLine);
  const bullets = numbersFor(
    items
      .filter(({ kind }) => kind !== 'row')
      .map(labelOf)
      .filter((label) => label !== ''),
  );
  keep(bullets, found);
  if (bullets !== null) found.isListed = true;
  return (bullets === null ? written : items).map((item) => {
    if (item.kind === 'row') return rows.get(item) ?? item;
    return bullets === null || item.kind === 'code' ? item : withLabel(item, bullets);
  });
}

/** Bullets that are levels, on a page of several roles: below each of them they are its own. */
export function numberLists(items: readonly Item[]): { items: readonly Item[]; labels: readonly string[] } {
  const found: Found = {
    names: [],
    bases: [],
    isNumbered: false,
    isListed: false,
    isLadder: false,
    labels: [],
    stated: statesNothing,
  };
  const numbered = inItems(items, found);
  return found.isListed ? { items: numbered, labels: found.labels } : { items, labels: [] };
}

/** "**Junior:** …" over "**Senior:** …" in one paragraph are two. */
function lineByLine(item: Item): readonly Item[] {
  const isLabelled =
    item.kind === 'paragraph' && item.lines.length > 1 && item.lines.every(({ bold }) => bold);
  return isLabelled ? item.lines.map((line) => ({ ...item, lines: [line], line: line.line })) : [item];
}

function keep(numbers: ReadonlyMap<string, number> | null, found: Found): void {
  note(numbers, found);
  for (const [title, level] of numbers ?? [])
    if (levelHeading(title) === null && title.trim() !== String(level))
      found.labels.push(`${level} ${title}`);
}

/** Every row of the tables that have levels, as it reads with numbers. */
function inTables(items: readonly Item[], found: Found): ReadonlyMap<Item, Item> {
  const numbered = new Map<Item, Item>();
  for (const { rows } of tablesOf('', items)) {
    const table = numberRows(rows, found.isLadder, found.stated);
    keep(table?.numbers ?? null, found);
    for (const [index, row] of rows.entries()) numbered.set(row, table?.rows[index] ?? row);
  }
  return numbered;
}

function labelOf({ kind, lines: [first], items }: Item): string {
  if (first === undefined || kind === 'code') return '';
  if (kind === 'paragraph')
    return first.bold && /^\s*(?:[:–—-]|$)/.test(first.rest) ? (first.lead ?? '') : '';
  return first.lead ?? (items.length > 0 ? first.text.replace(/:$/, '') : '');
}

function withLabel(item: Item, numbers: ReadonlyMap<string, number>): Item {
  const [first, ...others] = item.lines;
  const number = numbers.get(labelOf(item));
  if (first === undefined || number === undefined || levelHeading(labelOf(item)) !== null) return item;
  const lead = `Level ${number}: ${labelOf(item)}`;
  const rest = first.lead === null ? '' : first.rest;
  return { ...item, lines: [{ ...first, text: `${lead}${rest}`, lead, bold: true, rest }, ...others] };
}
