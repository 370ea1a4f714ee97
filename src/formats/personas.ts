import type { Document } from '../documents/document.ts';
import type { Problem } from '../documents/problem.ts';
import { kindWithin, nameOf, personsIn, withoutName } from './find-persons.ts';
import { at, statementsOf } from './item-text.ts';
import { hasLevels } from './level-sections.ts';
import { type Part, partOf } from './parts.ts';
import { readNotes } from './read-notes.ts';
import { readSections } from './read-sections.ts';
import { type Facts, type Format, joinFacts, noFacts, type RoleEntry } from './role-entry.ts';
import { titleSection } from './role-naming.ts';
import { withoutBrackets } from './role-title.ts';

export const personas: Format = {
  name: 'personas page',
  shape: 'headings with a role each ("## Data Engineer"), every one with Role and Responsibilities below it',
  recognises(document) {
    return personsIn(document).length > 0;
  },
  read(document) {
    const persons = personsIn(document);
    const entries = persons.map((part) => entryOf(part, document));
    return { entries, outOfScope: [], problems: unread(document, persons) };
  },
};

function entryOf(part: Part, document: Document): RoleEntry {
  const { name, aliases } = withoutBrackets(nameOf(part));
  const parts = part.parts.map((child) => ({
    ...child,
    title: withoutName(child.title, nameOf(part)).trim() || child.title,
  }));
  const facts = joinFacts([
    readSections({ ...part, parts }, document.path, name),
    direct(part, document.path),
  ]);
  const source = at(document.path, part);
  return {
    origin: 'personas',
    name,
    slug: null,
    aliases,
    group: null,
    defaultSeniority: null,
    facts: withSummary(facts),
    routing: {},
    place: null,
    source,
  };
}

/** What stands under a persona's "Role" tells in short what it is; a mission it is only beside a summary of its own. */
function withSummary(facts: Facts): Facts {
  return facts.summaries.length > 0 ? facts : { ...facts, summaries: facts.missions, missions: [] };
}

/** What stands right below the name: prose says what the role is for, a list what it does, where no label says so. */
function direct(part: Part, path: string): Facts {
  const lists = part.items.filter((item) => item.kind === 'bullet' || item.kind === 'row');
  const prose = part.items.filter((item) => item.kind === 'paragraph');
  const rest = part.items.filter((item) => item.kind === 'code');
  const section = (title: string, items: Part['items']): Part => ({
    title,
    line: part.line,
    items,
    parts: [],
  });
  const kinds = part.parts.map((child) => kindWithin(child, part));
  const labelled = (kind: string): boolean => kinds.some((one) => one === kind);
  if (hasLevels({ ...part, parts: [] })) return noFacts;
  const read = readSections(
    {
      ...part,
      items: [],
      parts: [
        section(labelled('mission') ? (labelled('summary') ? part.title : 'Summary') : 'Mission', prose),
        section(labelled('responsibilities') ? part.title : 'Responsibilities', lists),
      ].filter((child) => child.items.length > 0),
    },
    path,
    part.title,
  );
  return joinFacts([read, readNotes(section(part.title, rest), path)]);
}

/** Prose that introduces the page is about no role; anything after the first person should have been about one. */
function unread(document: Document, persons: readonly Part[]): readonly Problem[] {
  const first = persons[0]?.line ?? 0;
  const heading = titleSection(document);
  return strays(partOf(document.body), persons)
    .filter(
      (part) => part.line > first && part.line !== heading?.line && statementsOf(part.items, '').length > 0,
    )
    .map(({ title, line }) => {
      const message = `The section "${title}" stands among roles but is about none of them, so it was not read. Add "**Role**" and "**Responsibilities**" below it, or move it before the first role.`;
      return { path: document.path, line, severity: 'warning', rule: 'unread-section', message };
    });
}

function strays(part: Part, persons: readonly Part[]): readonly Part[] {
  return part.parts.flatMap((child) =>
    persons.some((person) => person.line === child.line) ? [] : [child, ...strays(child, persons)],
  );
}
