import type { Document, Section } from '../documents/document.ts';
import type { Source } from '../documents/problem.ts';
import { aliasesIn, factsIn, firstText, groupIn, seniorityIn, slugIn } from './front-matter.ts';
import { at } from './item-text.ts';
import { type Labels, type Part, partOf } from './parts.ts';
import { readNotes } from './read-notes.ts';
import { type Plan, readSections, usualPlan } from './read-sections.ts';
import { type Facts, joinFacts, type Origin, type RoleEntry } from './role-entry.ts';
import { roleInTitle, roleLikeness, withoutBrackets } from './role-title.ts';
import { sectionKind } from './section-kind.ts';

/** Where a document names its role. */
export interface Naming {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly source: Source;
}

/** The heading that holds the whole document, if one does: "# Platform Engineer" over all the rest. */
export function titleSection(document: Document): Section | null {
  const [first, ...others] = document.body.sections;
  if (first === undefined || sectionKind(first.title) !== null) return null;
  return others.length === 0 ||
    first.level < Math.min(...others.map((section) => section.level)) ||
    isEmpty(first)
    ? first
    : null;
}

function isEmpty(section: Section): boolean {
  return section.items.length === 0 && section.sections.length === 0;
}

/** From front matter (`name`, then `title`), else from the title of the document; null where neither names a role. */
export function namingOf(document: Document): Naming | null {
  const stated = firstText(document.data, ['name', 'role']);
  const titled = firstText(document.data, ['title']);
  const heading = titleSection(document);
  if (stated !== null) return naming(stated.text, at(document.path, stated));
  const headed = heading === null ? null : naming(roleInTitle(heading.title), at(document.path, heading));
  if (titled === null) return headed;
  const fromTitle = naming(roleInTitle(titled.text), at(document.path, titled));
  return headed !== null && roleLikeness(headed.name) > roleLikeness(fromTitle.name) ? headed : fromTitle;
}

export function naming(text: string, source: Source): Naming {
  return { ...withoutBrackets(text), source };
}

/** The parts of a document that is about one role, the title's own text first. */
export function rolePart(document: Document, labels: Labels = 'all'): Part {
  const heading = titleSection(document);
  const body = partOf(document.body, labels);
  if (heading === null) return body;
  const [top, ...others] = body.parts.filter(
    (part) => part.line === heading.line && part.title === heading.title,
  );
  const rest = body.parts.filter((part) => part !== top);
  if (top === undefined || others.length > 0) return body;
  return { ...top, items: [...body.items, ...top.items], parts: [...top.parts, ...rest] };
}

/** Reads a document about one role; null where it does not say which. */
export function readRoleDocument(
  document: Document,
  origin: Origin,
  plan: Plan = usualPlan,
): RoleEntry | null {
  const named = namingOf(document);
  if (named === null) return null;
  const { data, path } = document;
  const part = rolePart(document, plan === usualPlan ? 'all' : 'bare');
  const facts = joinFacts([factsIn(document), readSections(part, path, titleOf(document, named), plan)]);
  return {
    origin,
    ...named,
    slug: slugIn(data),
    aliases: [...named.aliases, ...aliasesIn(data)],
    group: groupIn(data),
    defaultSeniority: seniorityIn(data),
    facts: withIntroduction(facts, part, path),
    routing: {},
    place: null,
  };
}

function titleOf(document: Document, named: Naming): string {
  return firstText(document.data, ['title'])?.text ?? titleSection(document)?.title ?? named.name;
}

/** Prose before the first section is a summary, unless the document has one of its own. */
function withIntroduction(facts: Facts, part: Part, path: string): Facts {
  const prose = part.items.filter((item) => item.kind === 'paragraph');
  const others = part.items.filter((item) => item.kind !== 'paragraph');
  const title = part.title === '' ? 'Introduction' : part.title;
  const { notes = [] } = readNotes({ ...part, title, items: others, parts: [] }, path);
  const introduction = readNotes({ ...part, title, items: prose, parts: [] }, path).notes ?? [];
  if (facts.summaries.length > 0 || introduction.length === 0)
    return joinFacts([facts, { notes: [...introduction, ...notes] }]);
  const [first] = introduction;
  const text = introduction.map((note) => note.text).join(' ');
  const summaries = first === undefined ? [] : [{ text, source: first.source }];
  return joinFacts([facts, { summaries, notes }]);
}
