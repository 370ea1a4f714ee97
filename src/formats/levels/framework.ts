import { itemsAt, textAt, valueAt, type YamlMap } from '../../documents/data/yaml-node.ts';
import type { Document } from '../../documents/document.ts';
import { unnamedRole } from '../lines/format-problems.ts';
import { at, statementsOf } from '../lines/item-text.ts';
import { sectionKind } from '../lines/section-kind.ts';
import type { Framework, Topic } from '../parts/facts.ts';
import type { Part } from '../parts/parts.ts';
import { readNotes } from '../parts/read-notes.ts';
import { readSections } from '../parts/read-sections.ts';
import { aliasesIn, factsIn, firstText, groupIn, seniorityIn, slugIn } from '../profiles/front-matter.ts';
import { rolePart } from '../profiles/role-document.ts';
import {
  type Facts,
  type Format,
  type FrameworkPlace,
  joinFacts,
  type Reading,
  type RoleEntry,
} from '../profiles/role-entry.ts';
import { type Naming, naming, namingOf } from '../profiles/role-naming.ts';
import { bareTitle, roleInTitle, roleLikeness } from '../profiles/role-title.ts';
import { declaredLevels, readTopics } from './framework-topics.ts';
import { levelNumber } from './level-number.ts';
import { frameworkOf } from './level-topics.ts';

export const framework: Format = {
  name: 'progression framework',
  shape: '"topics:" in the front matter, each with a "name" and "content" by level',
  recognises(document) {
    const { data } = document;
    if (data.entries.has('topics') && !data.entries.has('role') && !isLadderOfNames(data)) return true;
    return isPageOfFrameworks(data) || isOneLevel(document);
  },
  read(document) {
    const named = frameworkNaming(document);
    if (named === null) return { entries: [], outOfScope: [], problems: [unnamedRole(document)] };
    return readFramework(document, named);
  },
};

/** Topics over `levels:` that have names and no numbers count as they stand, which ladders do. */
function isLadderOfNames(data: YamlMap): boolean {
  const topics = itemsAt(data, 'topics').filter((topic) => topic.kind === 'map');
  const levels = topics.flatMap((topic) => itemsAt(topic, 'levels'));
  return (
    levels.length > 1 &&
    !topics.some((topic) => topic.entries.has('content')) &&
    levels.every((level) => level.kind === 'map' && textAt(level, 'level') === null)
  );
}

/** A framework written as prose has the same front matter, without topics. */
function isPageOfFrameworks(data: YamlMap): boolean {
  const isPage = ['sidebarTitle', 'sidebarGroup', 'yaml'].filter((key) => data.entries.has(key)).length > 1;
  return (
    isPage && (data.entries.has('levels') || roleLikeness(roleInTitle(textAt(data, 'title')?.text ?? '')) > 0)
  );
}

/** One page for each level: "title: Senior Engineer", "level: 3", and topics as headings. */
function isOneLevel({ data, body }: Document): boolean {
  return oneLevel(data) !== null && textAt(data, 'title') !== null && body.sections.length > 0;
}

function oneLevel(data: YamlMap): number | null {
  const level = textAt(data, 'level');
  return level === null ? null : levelNumber(level.text);
}

/** Of title and sidebar title, the one that says what somebody is: "Product Design Framework", "Senior Product Designer". */
function frameworkNaming(document: Document): Naming | null {
  const { data, path } = document;
  const stated = firstText(data, ['name', 'role']);
  if (stated !== null) return naming(stated.text, at(path, stated));
  const found = [firstText(data, ['title']), firstText(data, ['sidebarTitle', 'sidebar_label'])].flatMap(
    (one) => (one === null ? [] : [naming(roleInTitle(one.text), at(path, one))]),
  );
  const [best] = found
    .filter(({ name }) => name !== '')
    .sort((a, b) => roleLikeness(b.name) - roleLikeness(a.name));
  return best ?? namingOf(document);
}

function readFramework(document: Document, named: Naming): Reading {
  const { data, path } = document;
  const { topics, notes, problems } = readTopics(data, path);
  const body = readBody(document, named.name);
  const all = [...topics, ...body.topics];
  const isEmpty = all.length === 0 && body.facts.frameworks.length > 0;
  const title = textAt(data, 'title')?.text ?? named.name;
  const own: readonly Framework[] = isEmpty
    ? []
    : [frameworkOf(title, all, declaredLevels(data), declaredAt(document, named))];
  const facts = joinFacts([{ frameworks: own, notes }, factsIn(document), body.facts]);
  return { entries: [entryOf(document, named, facts)], outOfScope: [], problems };
}

/** Where it says how many levels there are, else where its name stands. */
function declaredAt({ data, path }: Document, { source }: Naming): Framework['source'] {
  const declared = data.entries.get('levels');
  return declared ? at(path, declared) : source;
}

function entryOf(document: Document, named: Naming, facts: Facts): RoleEntry {
  const { data } = document;
  return {
    origin: 'framework',
    ...named,
    slug: slugIn(data),
    aliases: [...named.aliases, ...aliasesIn(data)],
    group: groupIn(data),
    defaultSeniority: seniorityIn(data),
    facts,
    routing: {},
    place: placeOf(data, named.name),
  };
}

function placeOf(data: YamlMap, name: string): FrameworkPlace {
  const path = (textAt(data, 'path')?.text ?? '').split('/').filter((segment) => segment !== '');
  const generic = valueAt(data, 'generic');
  const stated = generic?.kind === 'text' ? /^(?:true|yes)$/i.test(generic.text) : null;
  return { path, title: bareTitle(textAt(data, 'title')?.text ?? name), generic: stated };
}

/** Prose below the front matter: known sections are read as such, the rest is kept as notes. */
function readBody(document: Document, name: string): { facts: Facts; topics: readonly Topic[] } {
  const { data, path } = document;
  const part = rolePart(document, 'bare');
  const title = textAt(data, 'title')?.text ?? name;
  const level = isOneLevel(document) ? oneLevel(data) : null;
  const isTopic = (child: Part): boolean => level !== null && sectionKind(child.title) === null;
  const topics = part.parts.filter(isTopic).map((child) => topicAt(child, level ?? 0, path));
  const rest = { ...part, parts: part.parts.filter((child) => !isTopic(child)) };
  const intro = readNotes({ ...part, title: bareTitle(title), parts: [] }, path);
  return { facts: joinFacts([intro, readSections(rest, path, title)]), topics };
}

function topicAt(part: Part, level: number, path: string): Topic {
  const source = at(path, part);
  const criteria = criteriaIn(part, path);
  const levels = criteria.length === 0 ? [] : [{ level, criteria, examples: [], source }];
  return { name: bareTitle(part.title).toLowerCase(), title: part.title, levels, source };
}

function criteriaIn(part: Part, path: string): ReturnType<typeof statementsOf> {
  return [...statementsOf(part.items, path), ...part.parts.flatMap((child) => criteriaIn(child, path))];
}
