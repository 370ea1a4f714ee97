import type { Document, Item, Line, Section } from '../../documents/document.ts';
import { levelHeading } from '../levels/level-number.ts';
import { announcesMembers, isScale } from '../lines/announced.ts';
import {
  bulletLabel,
  isLabelled,
  isLabelOver,
  type Labels,
  labelIn,
  paragraphLabel,
  ROLE,
  restText,
} from '../lines/labels.ts';
import { sectionKind } from '../lines/section-kind.ts';
import { sectionTables, type Table, type Tabled } from '../lines/tables-in.ts';
import { isAgent, roleInTitle } from '../profiles/role-title.ts';
import { labelledRows } from './labelled-rows.ts';

/** A piece of a document under a title, whether the author wrote a heading, a label in bold, or a labelled bullet. */
export interface Part {
  readonly title: string;
  readonly line: number;
  readonly items: readonly Item[];
  readonly parts: readonly Part[];
}

/** A document that makes its parts when they are first asked for: formats look at it one after the other. */
export interface Parted extends Tabled {
  readonly partOf?: (section: Section, labels: Labels) => Part;
}

export function parted(document: Document): Parted {
  const made: Readonly<Record<Labels, Map<Section, Part>>> = { all: new Map(), bare: new Map() };
  let tables: readonly Table[] | null = null;
  return {
    ...document,
    tables(body) {
      if (body !== document.body) return sectionTables(body);
      tables ??= sectionTables(body);
      return tables;
    },
    partOf(section, labels) {
      const part = made[labels].get(section) ?? partOf(section, labels);
      made[labels].set(section, part);
      return part;
    },
  };
}

/** The whole body of a document. */
export function bodyPart(document: Parted, labels: Labels = 'all'): Part {
  return (document.partOf ?? partOf)(document.body, labels);
}

/** A section with its labels taken for headings. Below a known heading ("Properties"), labelled lines are its entries. */
function partOf(section: Section, labels: Labels = 'all'): Part {
  const kind = sectionKind(section.title);
  // "# Who we are" is the title of a page, and says nothing of what its sections hold.
  const isTitle =
    (section.level === 1 && kind === 'summary' && section.sections.length > 0) ||
    (kind === 'responsibilities' && isOverRoles(section));
  const isKnown = (kind !== null && !isTitle) || levelHeading(section.title) !== null;
  const inside = isKnown ? 'bare' : labels;
  const { items, parts } = labelled(section.items, isAboutRole(section) ? inside : 'bare');
  const sections = section.sections.map((child) => partOf(child, inside));
  return { title: section.title, line: section.line, items, parts: [...parts, ...sections] };
}

/** "Roles and Responsibilities" over a heading for each role. */
const isOverRoles = ({ sections }: Section): boolean =>
  sections.filter(({ title }) => isAgent(roleInTitle(title))).length > 1 || sections.some(isOverRoles);

/** "Purpose: …" is a mission where a role is described, but not in a section about meetings. */
function isAboutRole({ title, level, items }: Section): boolean {
  if (level < 2 || isAgent(roleInTitle(title))) return true;
  return items.some(({ lines: [line] }) => {
    const label = labelIn(line) ?? '';
    return ROLE.test(label) || sectionKind(label) === 'responsibilities';
  });
}

/** "- **Role:** Team Lead" among others that are labelled. */
const isOfRole = ({ lines: [first] }: Item): boolean => ROLE.test(labelIn(first) ?? '');

/** Splits items at labels: what follows a label is under it, until the next one. */
function labelled(
  written: readonly Item[],
  labels: Labels,
): { items: readonly Item[]; parts: readonly Part[] } {
  const items = (labels === 'all' ? labelledRows(written) : written).flatMap((item) =>
    atLabels(item, labels),
  );
  const before: Item[] = [];
  const parts: { title: string; line: number; items: Item[]; parts: Part[] }[] = [];
  let open = before;
  let isAside = false;
  const split = new Set(
    items.length === written.length ? [] : items.filter((item) => !written.includes(item)),
  );
  const known = items.filter((item) => item.kind === 'bullet' && bulletLabel(item, false) !== null);
  // One such bullet ("**Owns**: …") among others is a line like them.
  const bullets = items.filter(({ kind }) => kind === 'bullet');
  const isOver = known.some((item) => isLabelOver(item) || isOfRole(item)) && bullets.every(isLabelled);
  const speaksInBullets =
    labels === 'all' && (known.length > 1 || known.length === bullets.length || isOver) && known.length > 0;
  items.forEach((item, index) => {
    const label =
      item.kind === 'bullet' && speaksInBullets
        ? bulletLabel(item, true)
        : paragraphLabel(item, items[index + 1], labels, split.has(item));
    const part =
      label === null ? announcedPart(item, items[index + 1]) : { ...label, items: [...label.items] };
    // "Levels:" below a topic says no more than the levels that follow.
    if (label !== null && /^(?:levels?|stufen|niveaux|niveles)$/i.test(label.title) && parts.length === 0) {
      before.push(...label.items);
      return;
    }
    // A sentence says what the list below it is, and nothing of what comes after.
    if (isAside && open.length > 0 && item.kind === 'paragraph') open = before;
    if (label === null) open.push(item);
    if (part === null) return;
    isAside = label === null && ASIDE.has(part.title);
    open = part.items;
    parts.push({ ...part, parts: [] });
  });
  return { items: before, parts: speaksInBullets ? parts : withGroups(parts) };
}

/** Lists that are none of what the section around them is about. */
const ASIDE = new Set(['Requirements', 'Scale', 'Members']);

function announcedPart(
  item: Item,
  next: Item | undefined,
): { title: string; line: number; items: Item[] } | null {
  const title = announcedKind(item, next);
  return title === null ? null : { title, line: item.line, items: [] };
}

/** "A team lead has the following responsibilities:" over a list: the sentence stays, and says what the list is. */
function announcedKind({ kind, lines }: Item, next: Item | undefined): string | null {
  const text = kind === 'paragraph' ? (lines.at(-1)?.text ?? '') : '';
  if (next?.kind === 'bullet' && REQUIRED.test(text)) return 'Requirements';
  if (!text.endsWith(':')) return null;
  const [, last = ''] = /\b(?:following|folgenden?|suivantes?|siguientes)\s+(\S+)\s*:$/i.exec(text) ?? [];
  if (next?.kind !== 'bullet') return null;
  if (RESPONSIBLE.test(text)) return 'Responsibilities';
  if (isScale(text)) return 'Scale';
  if (announcesMembers(text.slice(0, -1))) return 'Members';
  return sectionKind(last) !== null && !/^areas$/i.test(last) ? last : null;
}

/** "You need to satisfy the following requirements to become one." */
const REQUIRED =
  /\b(?:following|these) (?:requirements|criteria|conditions|qualifications|prerequisites)\b[^.:]*[.:]$|\b(?:requirements|criteria|qualifications|prerequisites) (?:are|include)\s*:$/i;

/** "The committee is responsible for:", "Their main responsibilities are:" at the end of a sentence. */
const RESPONSIBLE =
  /\b(?:(?:is|are|be|am) responsible for(?: the following)?|(?:(?:responsib|responsab)\w+|duties|tasks|aufgaben|tâches|tareas) (?:(?:may|can|will|often|typically) )?(?:are|include|sind|gehören|comprennent|incluyen)|verantwortlich für|responsables? (?:de|du|del))\s*:$/i;

/** "**Responsibilities:**" right over "**Daily:**" and "**Weekly:**" has them below it. */
function withGroups<T extends Part & { readonly parts: Part[] }>(parts: readonly T[]): readonly Part[] {
  const kept: T[] = [];
  for (const part of parts) {
    const last = kept.at(-1);
    const isGroup = last !== undefined && last.items.length === 0 && sectionKind(part.title) === null;
    if (isGroup && sectionKind(last.title) !== null) last.parts.push(part);
    else kept.push(part);
  }
  return kept;
}

/**
 * "**Purpose**: …" and "**Domains**:" on lines of one paragraph are labels each; below such a one any other in bold is one,
 * too: "**Does not do**: …" says nothing of what is done.
 */
function atLabels(item: Item, labels: Labels): readonly Item[] {
  if (item.kind !== 'paragraph' || item.lines.length < 2) return [item];
  const groups: Line[][] = [];
  let isBelowKnown = false;
  for (const line of item.lines) {
    const isKnown = line.bold && isOpening(line, labels);
    const opens = isKnown || (isBelowKnown && line.bold && labelIn(line) !== null);
    isBelowKnown ||= isKnown && labels === 'all';
    if (opens || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups.length < 2
    ? [item]
    : groups.map((lines) => ({ ...item, lines, line: lines[0]?.line ?? item.line }));
}

function isOpening(line: Line, labels: Labels): boolean {
  const title = labelIn(line);
  return title !== null && (restText(line) === '' || (labels === 'all' && sectionKind(title) !== null));
}
