import { textAt } from '../../documents/data/yaml-node.ts';
import type { Document, Item, Line } from '../../documents/document.ts';
import { unnamedRole } from '../lines/format-problems.ts';
import { at, labelled } from '../lines/item-text.ts';
import type { Labels } from '../lines/labels.ts';
import { dataParts } from '../parts/data-parts.ts';
import type { Topic } from '../parts/facts.ts';
import { bodyPart, type Part } from '../parts/parts.ts';
import { readNotes } from '../parts/read-notes.ts';
import { type Plan, readOwnLists, readSections, usualPlan } from '../parts/read-sections.ts';
import { channelOnPage } from '../routing/channel-on-page.ts';
import { channelIn } from '../routing/channel-words.ts';
import { readRouting } from '../routing/routing-fields.ts';
import { isTeamIn } from '../teams/people-data.ts';
import { aliasesIn, factsIn, firstText, groupIn, seniorityIn, slugIn } from './front-matter.ts';
import { type Facts, joinFacts, type Origin, type Reading, type RoleEntry } from './role-entry.ts';
import { NAME_LABEL, namingOf, openingLine, roleHeld, titleOf, titleSection } from './role-naming.ts';

/** The parts of a document that is about one role: what its data say, then the title's own text and sections. */
export function rolePart(document: Document, labels: Labels = 'all'): Part {
  const heading = titleSection(document);
  const body = withoutName(bodyPart(document, labels), document);
  const top = body.parts.find((part) => heading !== null && part.line === heading.line);
  const stated = dataParts(document.data);
  if (top === undefined)
    return { ...body, items: withoutOpening(document, body.items), parts: [...stated, ...body.parts] };
  const rest = body.parts.filter((part) => part !== top);
  return { ...top, items: [...body.items, ...top.items], parts: [...stated, ...top.parts, ...rest] };
}

/** "ROLE: Crossing Guard" names the role, and says nothing of what it is for. */
function withoutName(body: Part, document: Document): Part {
  if (!body.parts.some(({ title }) => NAME_LABEL.test(title))) return body;
  const line = namingOf(document)?.source.line;
  const isName = ({ title, line: own }: Part): boolean => own === line && NAME_LABEL.test(title);
  return { ...body, parts: body.parts.filter((part) => !isName(part)) };
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
    { people: holderIn(data, path) },
  ]);
  const { routing, problems } = readRouting(withoutTeamPeople(data), path);
  const entry = {
    origin,
    ...(isTeamIn(data) ? { kind: 'team' as const } : {}),
    ...named,
    slug: slugIn(data),
    aliases: [...named.aliases, ...aliasesIn(data)],
    group: groupIn(data),
    defaultSeniority: seniorityIn(data),
    facts: asOneFramework(withIntroduction(facts, part, path)),
    routing: { ...routing, ...(routing.channel ? {} : channelOf(document)) },
    place: null,
  };
  return { entries: [entry], outOfScope: [], problems };
}

/** The person whose name the data have beside their role. */
function holderIn(data: Document['data'], path: string): Facts['people'] {
  const name = textAt(data, 'name');
  return name === null || roleHeld(data, name.text) === null
    ? []
    : [{ name: name.text, source: at(path, name) }];
}

/** "people: { leads: […] }" are a team's own; in routing data they are whom Slack knows. */
function withoutTeamPeople(data: Document['data']): Document['data'] {
  if (data.entries.get('people')?.value.kind !== 'map') return data;
  return { ...data, entries: new Map([...data.entries].filter(([key]) => key !== 'people')) };
}

/** "slack: #night" is how other tools name the channel. */
function channelOf(document: Document): RoleEntry['routing'] {
  const { data } = document;
  const contact = data.entries.get('contact')?.value;
  const texts = [data, ...(contact?.kind === 'map' ? [contact] : [])].flatMap(
    (map) => firstText(map, ['slack', 'slack_channel', 'slackChannel'])?.text ?? [],
  );
  const channel =
    texts.map((text) => channelIn(text, true)).find((one) => one !== null) ?? channelOnPage(document);
  return channel === null ? {} : { channel };
}

/** A table of levels over a section for each of them is one framework, as are two tracks of one ladder. */
function asOneFramework(facts: Facts): Facts {
  const [first, ...others] = facts.frameworks;
  if (first === undefined || others.length === 0 || others.some(({ title }) => title !== first.title))
    return facts;
  const topics = new Map<string, Topic>();
  for (const topic of facts.frameworks.flatMap((one) => one.topics)) {
    const known = topics.get(topic.title);
    topics.set(topic.title, known === undefined ? topic : { ...known, levels: joinLevels(known, topic) });
  }
  const levels = Math.max(...facts.frameworks.map((one) => one.levels));
  return { ...facts, frameworks: [{ ...first, levels, topics: [...topics.values()] }] };
}

function joinLevels(known: Topic, more: Topic): Topic['levels'] {
  const levels = new Map(known.levels.map((entry) => [entry.level, entry]));
  for (const entry of more.levels) {
    const before = levels.get(entry.level);
    const joined = before && {
      ...before,
      criteria: [...before.criteria, ...entry.criteria],
      examples: [...before.examples, ...entry.examples],
    };
    levels.set(entry.level, joined ?? entry);
  }
  return [...levels.values()].sort((a, b) => a.level - b.level);
}

/** Prose before the first section is a summary, unless the document has one of its own. */
function withIntroduction(facts: Facts, part: Part, path: string): Facts {
  const title = part.title === '' ? 'Introduction' : part.title;
  const paragraphs = part.items.filter((item) => item.kind === 'paragraph');
  const form = paragraphs.filter((item) => item.lines.every(isField));
  const properties = form.flatMap((item) => item.lines.flatMap((line) => propertyOf(line, path)));
  const prose = paragraphs.filter((item) => !form.includes(item) && !isFormTitle(item));
  const { notes = [] } = readNotes({ ...part, title, items: prose, parts: [] }, path);
  const [first] = notes;
  if (first === undefined || facts.summaries.length > 0) return joinFacts([facts, { properties, notes }]);
  const text = notes.map((note) => note.text).join(' ');
  return joinFacts([facts, { properties, summaries: [{ text, source: first.source }] }]);
}

/** "Department: Harbour Operations": a line of a form, and no sentence. */
function isField({ text, lead, rest }: Line): boolean {
  const value =
    lead === null ? (/^[^:.!?]{2,30}:\s+(\S.*)$/.exec(text)?.[1] ?? '') : rest.replace(/^\s*:\s*/, '');
  const isLabelled = lead === null ? value !== '' : /^\s*:/.test(rest) && lead.length <= 30;
  return isLabelled && value !== '' && value.length <= 80 && !/[.!?]$/.test(value);
}

function propertyOf(line: Line, path: string): Facts['properties'] {
  if (labelled(line, NAME_LABEL) !== null) return [];
  const name = line.lead ?? line.text.slice(0, line.text.indexOf(':'));
  const value = (line.lead === null ? line.text.slice(name.length) : line.rest).replace(/^\s*:\s*/, '');
  return [{ name, value, source: at(path, line) }];
}

/** "Job Description" over a form says what the page is, not what the role does. */
const isFormTitle = ({ lines }: Item): boolean =>
  lines.length === 1 &&
  /^(?:job|position|role|post) (?:description|profile|specification)$/i.test(lines[0]?.text ?? '');
