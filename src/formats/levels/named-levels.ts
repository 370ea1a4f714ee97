import type { Document, Section } from '../../documents/document.ts';
import { cellText } from '../lines/item-text.ts';
import { kindsIn } from '../lines/kinds-in.ts';
import type { SectionKind } from '../lines/section-kind.ts';
import { type Table, tablesIn } from '../lines/tables-in.ts';
import { isAside } from '../lines/unread.ts';
import type { Note } from '../parts/facts.ts';
import type { Part } from '../parts/parts.ts';
import { readNotes } from '../parts/read-notes.ts';
import { type Plan, usualPlan } from '../parts/read-sections.ts';
import { firstText, slugIn } from '../profiles/front-matter.ts';
import { readRoleDocument, rolePart } from '../profiles/role-document.ts';
import { type Facts, type Format, joinFacts, type Reading, type RoleEntry } from '../profiles/role-entry.ts';
import { namingOf, titleSection } from '../profiles/role-naming.ts';
import { bareTitle, isLikelyRole, roleInTitle, roleLikeness } from '../profiles/role-title.ts';
import { readArea, skillMatrix } from '../skills/skill-matrix.ts';
import { levelHeading } from './level-number.ts';
import { GENERAL, holdsLevels } from './level-sections.ts';
import { numberLevels } from './number-levels.ts';

/** Levels by name or number, as headings, bullets or in a table: of one role, however many levels it has. */
export const namedLevels: Format = {
  name: 'level table or ladder',
  shape:
    'levels ("Level 1", "Junior", "Senior Engineer") as headings, bullets, or columns or rows of a table',
  recognises(document) {
    const numbered = numberLevels(document);
    if (numbered.document === document || !isAboutRole(numbered.document)) return false;
    return (
      !skillMatrix.recognises(document) ||
      numbered.isListed ||
      numbered.isStated ||
      holdsLevelHeadings(numbered.document.body) ||
      tablesIn(numbered.document).some((table) => isGrid(table) || (numbered.isLadder && isByLevel(table)))
    );
  },
  read: readNumbered,
};

/** The same with numbers only, and nothing else that another format knows: the last guess. */
export const numberedLevels: Format = {
  ...namedLevels,
  recognises: (document) => holdsLevels(rolePart(document)) && isAboutRole(document),
};

/** Levels alone make no role: a page of pay or of one skill has them as well. */
function isAboutRole(document: Document): boolean {
  const named = namingOf(document);
  if (named === null) return false;
  if (isLikelyRole(named.name) || roleLikeness(named.name) > 0 || slugIn(document.data) !== null) return true;
  if (firstText(document.data, ['name', 'role']) !== null) return true;
  const title = titleSection(document)?.title ?? firstText(document.data, ['title'])?.text ?? named.name;
  return roleInTitle(title) !== bareTitle(title) || kindsIn(rolePart(document)).some(isOfSomebody);
}

/** A guide to ladders has an overview, principles and properties as well. */
const isOfSomebody = (kind: SectionKind): boolean =>
  !['summary', 'mission', 'principles', 'properties'].includes(kind);

function readNumbered(document: Document): Reading {
  const { document: numbered, names, labels, topic } = numberLevels(document);
  const isPlain = kindsIn(rolePart(numbered)).length === 0;
  const reading = readRoleDocument(numbered, 'framework', isPlain ? areasBesides : usualPlan);
  const entries = reading.entries.map((entry) => ({
    ...entry,
    aliases: [...entry.aliases, ...names],
    facts: joinFacts([underTopic(entry.facts, topic), { notes: notesOf(labels, entry) }]),
  }));
  return { ...reading, entries };
}

function underTopic(facts: Facts, topic: string | null): Facts {
  if (topic === null) return facts;
  const frameworks = facts.frameworks.map((one) => ({
    ...one,
    topics: one.topics.map((known) =>
      known.title === GENERAL ? { ...known, name: topic.toLowerCase(), title: topic } : known,
    ),
  }));
  return { ...facts, frameworks };
}

/** What the levels of a table are called, unless headings say the same. */
function notesOf(labels: readonly string[], { facts, source }: RoleEntry): readonly Note[] {
  const text = labels.join(', ');
  return text === '' || facts.notes.some((note) => note.text === text)
    ? []
    : [{ title: 'Levels', text, source }];
}

/** Where no heading says what it holds, lists beside the levels are areas of skill. */
const areasBesides: Plan = {
  ...usualPlan,
  otherwise: (part, path) =>
    listsAnything(part) && !isAside(part.title) ? readArea(part, path) : readNotes(part, path),
};

const listsAnything = ({ items, parts }: Part): boolean =>
  items.some(({ kind }) => kind === 'bullet' || kind === 'row') || parts.some(listsAnything);

/** "Splicing | 1 | 2 | 3" below "Skill | Junior | Mid | Senior": nothing but how well each level has to know it. */
function isGrid({ heads, rows }: Pick<Table, 'heads' | 'rows'>): boolean {
  const cells = rows.flatMap((row) => row.cells.slice(1)).filter(({ lines }) => lines.length > 0);
  return (
    isByLevel({ heads }) && cells.length > 0 && cells.every((cell) => /^\d{1,2}$/.test(cellText(cell, false)))
  );
}

const isByLevel = ({ heads }: Pick<Table, 'heads'>): boolean =>
  heads.length > 2 && heads.slice(1).every((head) => levelHeading(head) !== null);

/** In a list of skills only headings are levels; a table's columns stay beside their statements. */
function holdsLevelHeadings({ sections }: Section): boolean {
  return sections.some((one) => levelHeading(one.title) !== null || holdsLevelHeadings(one));
}
