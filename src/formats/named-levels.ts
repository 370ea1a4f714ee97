import type { Cell, Document, Item, Line, Section } from '../documents/document.ts';
import { plainLine } from '../documents/logical-lines.ts';
import type { Source } from '../documents/problem.ts';
import type { Note } from './facts.ts';
import { cellText } from './item-text.ts';
import { kindsIn } from './kinds-in.ts';
import { namedLevel, numbersFor } from './level-names.ts';
import { levelHeading } from './level-number.ts';
import { hasLevels } from './level-sections.ts';
import type { Part } from './parts.ts';
import { type Plan, usualPlan } from './read-sections.ts';
import { readRoleDocument, rolePart } from './role-document.ts';
import { type Format, joinFacts, type Reading } from './role-entry.ts';
import { namingOf, titleSection } from './role-naming.ts';
import { isAgent, roleInTitle } from './role-title.ts';
import { sectionKind } from './section-kind.ts';
import { readArea, skillMatrix } from './skill-matrix.ts';

/** A document in which levels that had names now have numbers as well, and what the levels are called. */
interface Numbered {
  readonly document: Document;
  /** Names of levels that are names of people's roles: "Software Engineer II". */
  readonly names: readonly string[];
  readonly labels: readonly string[];
}

/** Levels by name or number, as headings, bullets or in a table: of one role, however many levels it has. */
export const namedLevels: Format = {
  name: 'level table or ladder',
  shape:
    'levels ("Level 1", "Junior", "Senior Engineer") as headings, bullets, or columns or rows of a table',
  recognises(document) {
    const numbered = numberLevels(document);
    if (numbered.document === document || namingOf(numbered.document) === null) return false;
    return !skillMatrix.recognises(document) || holdsLevelHeadings(numbered.document.body);
  },
  read: readNumbered,
};

/** The same with numbers only, and nothing else that another format knows: the last guess. */
export const numberedLevels: Format = {
  ...namedLevels,
  recognises: (document) => holdsLevels(rolePart(document)) && namingOf(document) !== null,
};

function readNumbered(document: Document): Reading {
  const { document: numbered, names, labels } = numberLevels(document);
  const isPlain = kindsIn(rolePart(numbered)).length === 0;
  const reading = readRoleDocument(numbered, 'framework', isPlain ? areasBesides : usualPlan);
  const entries = reading.entries.map((entry) => ({
    ...entry,
    aliases: [...entry.aliases, ...names],
    facts: joinFacts([entry.facts, { notes: notesOf(labels, entry.source) }]),
  }));
  return { ...reading, entries };
}

function notesOf(labels: readonly string[], source: Source): readonly Note[] {
  return labels.length === 0 ? [] : [{ title: 'Levels', text: labels.join(', '), source }];
}

/** Where no heading says what it holds, lists beside the levels are areas of skill. */
const areasBesides: Plan = { ...usualPlan, otherwise: readArea };

/** In a list of skills only headings are levels; a table's columns stay beside their statements. */
function holdsLevelHeadings({ sections }: Section): boolean {
  return sections.some((one) => levelHeading(one.title) !== null || holdsLevelHeadings(one));
}

function holdsLevels(part: Part): boolean {
  return hasLevels(part) || part.parts.some(holdsLevels);
}

function numberLevels(document: Document): Numbered {
  const heading = titleSection(document);
  const names: string[] = [];
  const bases: string[] = [];
  const found: Found = { names, bases, isNumbered: false, labels: [] };
  const body = inSection(document.body, heading, found);
  const [base = ''] = bases;
  const isNamed = base === '' || isAgent(namingOf(document)?.name ?? '') || heading === null;
  const titled = isNamed ? body : retitled(body, heading, base);
  return {
    document: found.isNumbered ? { ...document, body: titled } : document,
    names,
    labels: [...new Set(found.labels)],
  };
}

/** "# Engineering ladder" over levels of a "Software Engineer" is about that role. */
function retitled(body: Section, heading: Section, base: string): Section {
  const sections = body.sections.map((one) => (one.line === heading.line ? { ...one, title: base } : one));
  return { ...body, sections };
}

interface Found {
  readonly names: string[];
  readonly bases: string[];
  isNumbered: boolean;
  /** "1 Junior", of tables and bullets: headings keep their names themselves. */
  readonly labels: string[];
}

function inSection(section: Section, heading: Section | null, found: Found): Section {
  const isKnown = section !== heading && sectionKind(section.title) !== null;
  const numbers = numbersFor(section.sections.map(({ title }) => title));
  note(numbers, found);
  const sections = section.sections.map((child) => {
    const inner = inSection(child, heading, found);
    const number = numbers?.get(child.title);
    return number === undefined ? inner : { ...inner, title: `Level ${number}: ${child.title}` };
  });
  return { ...section, items: isKnown ? section.items : inItems(section.items, found), sections };
}

function note(numbers: ReadonlyMap<string, number> | null, found: Found): void {
  if (numbers !== null) found.isNumbered = true;
  for (const title of numbers?.keys() ?? []) {
    const base = namedLevel(title)?.base ?? '';
    if (base === '') continue;
    found.bases.push(roleInTitle(base));
    found.names.push(title);
  }
}

function inItems(items: readonly Item[], found: Found): readonly Item[] {
  const rows = items.filter(({ kind }) => kind === 'row');
  const heads = numbersFor(rows[0]?.cells.slice(1).map(({ head }) => head) ?? []);
  const firsts = heads === null ? numbersFor(rows.map((row) => firstCell(row))) : null;
  const bullets = numbersFor(items.filter(({ kind }) => kind === 'bullet').map(labelOf));
  for (const numbers of [heads, firsts, bullets]) {
    note(numbers, found);
    for (const [title, level] of numbers ?? []) found.labels.push(`${level} ${title}`);
  }
  return items.map((item) => {
    if (item.kind === 'row' && heads !== null) return withHeads(item, heads);
    if (item.kind === 'row' && firsts !== null) return withFirst(item, firsts);
    if (item.kind === 'bullet' && bullets !== null) return withLabel(item, bullets);
    return item;
  });
}

function firstCell({ cells: [first] }: Item): string {
  return first === undefined ? '' : cellText(first, false);
}

function labelOf({ lines: [first], items }: Item): string {
  if (first === undefined) return '';
  return first.lead ?? (items.length > 0 ? first.text.replace(/:$/, '') : '');
}

function withHeads(row: Item, numbers: ReadonlyMap<string, number>): Item {
  const topic = firstCell(row);
  const cells = row.cells.map((cell) => {
    const number = numbers.get(cell.head);
    if (number === undefined) return cell;
    return { head: `Level ${number}: ${cell.head}`, lines: cell.lines.map((line) => wanted(line, topic)) };
  });
  return { ...row, cells };
}

/** A bare number says how well something has to be done: "Splicing | 1 | 2 | 3". */
function wanted(line: Line, topic: string): Line {
  return /^\d{1,2}$/.test(line.text) && topic !== '' ? plainLine(`${topic}: ${line.text}`, line.line) : line;
}

function withFirst(row: Item, numbers: ReadonlyMap<string, number>): Item {
  const [first, ...others] = row.cells;
  const number = numbers.get(firstCell(row));
  if (first === undefined || number === undefined) return row;
  const text = `Level ${number}: ${firstCell(row)}`;
  const cell: Cell = { head: 'Level', lines: [plainLine(text, row.line)] };
  return { ...row, cells: [cell, ...others] };
}

function withLabel(item: Item, numbers: ReadonlyMap<string, number>): Item {
  const [first, ...others] = item.lines;
  const number = numbers.get(labelOf(item));
  if (first === undefined || number === undefined || levelHeading(labelOf(item)) !== null) return item;
  const lead = `Level ${number}: ${labelOf(item)}`;
  const rest = first.lead === null ? '' : first.rest;
  return { ...item, lines: [{ ...first, text: `${lead}${rest}`, lead, bold: true, rest }, ...others] };
}
