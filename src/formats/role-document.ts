import type { Document, Item } from '../documents/document.ts';
import { textAt } from '../documents/yaml-node.ts';
import { dataParts } from './data-parts.ts';
import { unnamedRole } from './format-problems.ts';
import { aliasesIn, factsIn, groupIn, seniorityIn, slugIn } from './front-matter.ts';
import { type Labels, type Part, partOf } from './parts.ts';
import { readNotes } from './read-notes.ts';
import { type Plan, readOwnLists, readSections, usualPlan } from './read-sections.ts';
import { type Facts, joinFacts, type Origin, type Reading } from './role-entry.ts';
import { namingOf, openingLine, titleOf, titleSection } from './role-naming.ts';
import { readRouting } from './routing-fields.ts';

/** The parts of a document that is about one role: what its data say, then the title's own text and sections. */
export function rolePart(document: Document, labels: Labels = 'all'): Part {
  const heading = titleSection(document);
  const body = partOf(document.body, labels);
  const top = body.parts.find((part) => heading !== null && part.line === heading.line);
  const stated = dataParts(document.data);
  if (top === undefined)
    return { ...body, items: withoutOpening(document, body.items), parts: [...stated, ...body.parts] };
  const rest = body.parts.filter((part) => part !== top);
  return { ...top, items: [...body.items, ...top.items], parts: [...stated, ...top.parts, ...rest] };
}

function withoutOpening(document: Document, items: readonly Item[]): readonly Item[] {
  const opening = openingLine(document);
  return opening === null ? items : items.filter((item) => item.line !== opening.line);
}

/** Reads a document about one role; a problem where it does not say which. */
export function readRoleDocument(document: Document, origin: Origin, plan: Plan = usualPlan): Reading {
  const named = namingOf(document);
  if (named === null) return { entries: [], outOfScope: [], problems: [unnamedRole(document)] };
  const { data, path } = document;
  const part = rolePart(document, plan === usualPlan ? 'all' : 'bare');
  const title = titleOf(document, named);
  const facts = joinFacts([
    factsIn(document),
    readOwnLists(part, path, title, plan),
    readSections(part, path, title, plan),
  ]);
  const { routing, problems } = readRouting(data, path);
  const entry = {
    origin,
    ...(textAt(data, 'kind')?.text.toLowerCase() === 'team' ? { kind: 'team' as const } : {}),
    ...named,
    slug: slugIn(data),
    aliases: [...named.aliases, ...aliasesIn(data)],
    group: groupIn(data),
    defaultSeniority: seniorityIn(data),
    facts: withIntroduction(facts, part, path),
    routing,
    place: null,
  };
  return { entries: [entry], outOfScope: [], problems };
}

/** Prose before the first section is a summary, unless the document has one of its own. */
function withIntroduction(facts: Facts, part: Part, path: string): Facts {
  const title = part.title === '' ? 'Introduction' : part.title;
  const prose = part.items.filter((item) => item.kind === 'paragraph');
  const { notes = [] } = readNotes({ ...part, title, items: prose, parts: [] }, path);
  const [first] = notes;
  if (first === undefined || facts.summaries.length > 0) return joinFacts([facts, { notes }]);
  const text = notes.map((note) => note.text).join(' ');
  return joinFacts([facts, { summaries: [{ text, source: first.source }] }]);
}
