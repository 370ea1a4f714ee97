import type { Document } from '../../documents/document.ts';
import type { Problem } from '../../documents/problem.ts';
import { at, statementsOf } from '../lines/item-text.ts';
import { type SectionKind, sectionKind } from '../lines/section-kind.ts';
import { type Table, tablesIn } from '../lines/tables-in.ts';
import { isAside } from '../lines/unread.ts';
import type { Part } from '../parts/parts.ts';
import { readNotes } from '../parts/read-notes.ts';
import type { Plan } from '../parts/read-sections.ts';
import { firstText } from '../profiles/front-matter.ts';
import { readRoleDocument } from '../profiles/role-document.ts';
import { type Facts, type Format, joinFacts, type Reading } from '../profiles/role-entry.ts';
import { titleSection } from '../profiles/role-naming.ts';
import { bareTitle, isAgent, isLikelyRole, roleInTitle, roleLikeness } from '../profiles/role-title.ts';
import { peopleAmong, readRows, readWanted, wantedIn } from './skill-rows.ts';

const SKILLS =
  /\b(?:skills?|skill ?sets?|skill-?matri(?:x|zen)|competenc(?:es?|y|ies)|capabilit(?:y|ies)|knowledge areas?|(?:kompetenz|qualifikations|fähigkeiten)matri(?:x|zen)|matri(?:ce|z) de (?:compétences|competencias|habilidades))\b/iu;
const SKILLS_IN_ONE = /(?:kompetenz|skill)matri[xz]/iu;
const WORDS = 'fähigkeiten|(?:fach)?kompetenzen|kenntnisse|compétences|competencias|habilidades';
/** "Vertrieb Fähigkeiten", "Compétences vente": at either end, and not in a table of levels ("Grille de compétences – …"). */
const OTHER_WORDS = new RegExp(`^(?:${WORDS})(?!\\p{L})|^\\S+(?: \\S+)? (?:${WORDS})$`, 'iu');

const speaksOfSkills = (title: string): boolean =>
  SKILLS.test(title) || SKILLS_IN_ONE.test(title) || OTHER_WORDS.test(title);

// In a list of skills "Collaboration" and "Tools" are areas like any other; these headings never are.
const OTHER_KINDS: readonly SectionKind[] = ['mission', 'summary', 'responsibilities', 'artifacts'];

/** "What a Tech Lead is not": nobody is asked to. */
const NEGATED = /\b(?:is|are|does|do|should|must) not\b|n['’]t\b|\banti-?patterns?\b/i;

const plan: Plan = {
  kindOf(title) {
    const kind = sectionKind(title);
    return kind !== null && OTHER_KINDS.includes(kind) ? kind : null;
  },
  otherwise: (part, path) =>
    isAside(part.title) || NEGATED.test(part.title) ? readNotes(part, path) : readArea(part, path),
  own: (part, path) => readArea({ ...part, title: 'Skills' }, path),
};

export const skillMatrix: Format = {
  name: 'skill matrix',
  shape: 'a title "# … Skills" over areas ("## Security") with bullets',
  recognises(document) {
    const title = titleOf(document);
    return (
      title !== null &&
      speaksOfSkills(title) &&
      sectionKind(title) === null &&
      (!isUnclear(document, title) ||
        roleLikeness(roleInTitle(title)) > 0 ||
        isLikelyRole(roleInTitle(title))) &&
      areasIn(document) > 0
    );
  },
  read: readMatrix,
};

/** The name of a file is no title that anybody wrote, and a single "Hiring Skill" may be a program's: these have to say whose they are. */
const isUnclear = ({ path }: Document, title: string): boolean =>
  /\.(?:csv|tsv)$/i.test(path) || /\bskill$/i.test(title);

/** A title that is a role, over areas of any name: the last guess, when no other format claims the document. */
export const untitledMatrix: Format = {
  name: 'list of skill areas',
  shape: 'a role as title ("# Data Engineer") over two or more areas with bullets',
  recognises(document) {
    const title = titleOf(document);
    if (title === null || !isLikelyRole(roleInTitle(title))) return false;
    const isWanted = tablesIn(document).some(({ heads }) => wantedIn(heads) !== null);
    return isWanted || (isAgent(roleInTitle(title)) && areasIn(document) > 1);
  },
  read: readMatrix,
};

function readMatrix(document: Document): Reading {
  const reading = readRoleDocument(document, 'matrix', plan);
  const people = tablesIn(document).find(({ rows }) => peopleAmong(rows[0]?.cells ?? []).length > 0);
  return people === undefined
    ? reading
    : { ...reading, problems: [...reading.problems, ofPeople(document.path, people)] };
}

function ofPeople(path: string, { rows }: Table): Problem {
  const names = peopleAmong(rows[0]?.cells ?? [])
    .slice(0, 3)
    .join(', ');
  const message = `The columns of single people (${names}) were left out: answers are about what a role needs, and nobody’s figures are told. What is wanted of all can stand in a column "Level wanted".`;
  return { path, line: rows[0]?.line ?? 1, severity: 'warning', rule: 'left-out', message };
}

function titleOf(document: Document): string | null {
  const title = titleSection(document)?.title ?? firstText(document.data, ['title', 'name'])?.text ?? null;
  return title === null ? null : bareTitle(title);
}

/** Areas under headings, and lists or tables right below the title. */
function areasIn(document: Document): number {
  const heading = titleSection(document);
  const others = document.body.sections.filter((section) => section !== heading);
  const areas = [...(heading?.sections ?? []), ...others].filter(
    (section) => section.items.length > 0 || section.sections.length > 0,
  );
  const lists = [...(heading?.items ?? []), ...document.body.items].filter(
    (item) => item.kind !== 'paragraph',
  );
  return areas.length + (lists.length > 0 ? 1 : 0);
}

/** An area with its statements; areas within areas stand beside them, under their own names. */
export function readArea(part: Part, path: string): Partial<Facts> {
  const rows = part.items.filter((item) => item.kind === 'row');
  const statements = statementsOf(
    part.items.filter((item) => item.kind !== 'row'),
    path,
  );
  const own =
    statements.length === 0 ? [] : [{ area: bareTitle(part.title), statements, source: at(path, part) }];
  const below = part.parts.map((child) => readArea(child, path));
  const wanted = rows.map((row) => readWanted(row, path));
  const capabilities = wanted.flatMap((one) => one ?? []);
  const others = rows.filter((_, index) => wanted[index] === null);
  const skills = [...own, ...readRows(others, bareTitle(part.title), path)];
  return joinFacts([{ skills, capabilities }, ...below]);
}
