import type { Item } from '../../documents/document.ts';
import { levelHeading } from '../levels/level-number.ts';
import { hasLevels, readLevels } from '../levels/level-sections.ts';
import { frameworkOf } from '../levels/level-topics.ts';
import { isScale } from '../lines/announced.ts';
import { at, joinTexts, statementsOf, wholeText } from '../lines/item-text.ts';
import { type SectionKind, sectionKind } from '../lines/section-kind.ts';
import { type Facts, joinFacts } from '../profiles/role-entry.ts';
import { bareTitle } from '../profiles/role-title.ts';
import { readDeclined } from '../routing/read-declined.ts';
import { announcesPeople, holdsPeople, readPeople } from '../teams/people-in.ts';
import { holdsNames, readHoldersOf } from '../teams/read-holders-of.ts';
import type { Part } from './parts.ts';
import { readArtifacts } from './read-artifacts.ts';
import { readCapabilities } from './read-capabilities.ts';
import { readInteractions } from './read-interactions.ts';
import { placeMetrics, readMetrics } from './read-metrics.ts';
import { readNotes } from './read-notes.ts';
import { namedIn, readProperties } from './read-properties.ts';
import { readMission, readSummary } from './read-prose.ts';
import { hasMetrics, readResponsibilities } from './read-responsibilities.ts';
import { readCollaborations, readOwnership, readPrinciples } from './read-titled.ts';

export type SectionReader = (part: Part, path: string) => Partial<Facts>;

/** What a format makes of headings: which of them it knows, and what becomes of the others. */
export interface Plan {
  readonly kindOf: (title: string) => SectionKind | null;
  readonly otherwise: SectionReader;
  /** What becomes of lists and tables right below the title. */
  readonly own: SectionReader;
}

export const usualPlan: Plan = { kindOf: sectionKind, otherwise: readNotes, own: readCard };

const READERS: Readonly<Record<SectionKind, SectionReader>> = {
  mission: readMission,
  summary: readSummary,
  properties: readProperties,
  responsibilities: readResponsibilities,
  metrics: readMetrics,
  capabilities: readCapabilities,
  artifacts: readArtifacts,
  interactions: readInteractions,
  collaborations: readCollaborations,
  principles: readPrinciples,
  declines: readDeclined,
  holders: readHoldersOf,
  ownership: (part, path) =>
    hasMetrics(part) ? readResponsibilities(part, path) : readOwnership(part, path),
};

/** "- **Team**: Data" or "| Team | Data |" right below the title is a property; anything else there a note. */
function readCard(part: Part, path: string): Partial<Facts> {
  const named = part.items.filter((item) => item.kind !== 'code' && namedIn(item, path).length > 0);
  const rest = part.items.filter((item) => !named.includes(item));
  const properties = named.flatMap((item) => namedIn(item, path));
  return joinFacts([{ properties }, readNotes({ ...part, items: rest }, path)]);
}

/** Lists, tables and code right below the role's title; its prose is left to whoever knows what it means there. */
export function readOwnLists(part: Part, path: string, title: string, plan: Plan): Facts {
  const items = part.items.filter((item) => item.kind !== 'paragraph');
  const levels = items.filter((item) => isRead(part, item));
  const rest = { ...part, items: items.filter((item) => !levels.includes(item)), parts: [] };
  const read =
    levels.length === 0 ? {} : readFramework({ ...part, title: '', items: levels, parts: [] }, path, title);
  return joinFacts([read, rest.items.length === 0 ? {} : plan.own(rest, path)]);
}

/**
 * Reads all that stands below a role's heading: known sections by their readers, levels as a framework, and
 * the others as the plan says. Every item below `part` ends up in exactly one fact.
 */
export function readSections(part: Part, path: string, title: string, plan: Plan = usualPlan): Facts {
  const rated = part.parts.filter(isRated);
  const levels = part.parts.filter(
    (child) => levelHeading(child.title) !== null && !(rated.length > 1 && rated.includes(child)),
  );
  const others = part.parts.filter((child) => !levels.includes(child));
  const own = { ...part, title: '', items: [], parts: levels };
  const facts = others.map((child) => readSection(child, path, title, plan));
  return placeMetrics(joinFacts([levels.length > 0 ? readFramework(own, path, title) : {}, ...facts]));
}

/** One remark for each step, so that no step is taken for a heading of its own anywhere. */
function readScale({ parts, ...scale }: Part, path: string): Partial<Facts> {
  const steps = parts.map((step) => ({
    title: bareTitle(scale.title),
    text: `${bareTitle(step.title)}: ${joinTexts(statementsIn(step, path))}`,
    source: at(path, step),
  }));
  return joinFacts([readNotes({ ...scale, parts: [] }, path), { notes: steps }]);
}

const statementsIn = (part: Part, path: string): readonly string[] => [
  ...statementsOf(part.items, path).map(({ text }) => text),
  ...part.parts.flatMap((child) => [`${child.title}:`, ...statementsIn(child, path)]),
];

/** "Craftsmanship (C3)" beside "Leadership (L2)": what one level asks of each, and no levels. */
const isRated = ({ title }: Part): boolean =>
  title.endsWith(')') && /\p{L}{3}\s\([A-Z]{1,2}\d\)$/u.test(title);

function readSection(part: Part, path: string, title: string, plan: Plan): Partial<Facts> {
  if (hasLevels(part)) {
    const rest = {
      ...part,
      items: part.items.filter((item) => !isRead(part, item)),
      parts: part.parts.filter((child) => levelHeading(child.title) === null),
    };
    return joinFacts([readFramework(part, path, title), readKind(rest, path, title, plan)]);
  }
  return readKind(part, path, title, plan);
}

/** Only rows and bullets that name a level were read as such. */
function isRead(part: Part, item: Item): boolean {
  return hasLevels({ ...part, items: [item], parts: [] });
}

function readKind(part: Part, path: string, title: string, plan: Plan): Partial<Facts> {
  if (isScale(part.title)) return readScale(part, path);
  if (announcesPeople(part.title) && holdsPeople(part)) return readPeople(part, path);
  if (announcesPeople(part.title) && holdsNames(part)) return readHoldersOf(part, path);
  const kind = plan.kindOf(part.title);
  // People, and abilities that go level by level, are none of what the heading above them says.
  const apart = part.parts.filter(
    (child) => announcesPeople(child.title) || (kind === 'capabilities' && hasLevels(child)),
  );
  if (kind !== null && apart.length > 0) {
    const rest = { ...part, parts: part.parts.filter((child) => !apart.includes(child)) };
    return joinFacts([
      readKind(rest, path, title, plan),
      ...apart.map((child) => readSection(child, path, title, plan)),
    ]);
  }
  if (kind === 'summary' && part.parts.some((child) => plan.kindOf(child.title) !== null))
    return joinFacts([READERS.summary({ ...part, parts: [] }, path), readSections(part, path, title, plan)]);
  if (kind !== null) return READERS[kind](part, path);
  if (isOfTargets(part)) return readMetrics(part, path);
  // An unknown heading may still stand over known ones ("# About the team" over "## Mission").
  if (!part.parts.some((child) => plan.kindOf(child.title) !== null || hasLevels(child)))
    return plan.otherwise(part, path);
  const own = part.items.length === 0 ? {} : plan.otherwise({ ...part, parts: [] }, path);
  return joinFacts([own, readSections(part, path, title, plan)]);
}

/** "## Goals" may be anything; with a figure in every bullet they are what is measured. */
function isOfTargets({ title, items, parts }: Part): boolean {
  const bullets = items.filter(({ kind }) => kind === 'bullet' || kind === 'row');
  return (
    parts.length === 0 &&
    bullets.length > 0 &&
    bullets.length === items.length &&
    TARGETS.test(bareTitle(title)) &&
    bullets.every((item) => /\d/.test(wholeText(item)))
  );
}

const TARGETS =
  /^(?:(?:our|key|main|unsere) )?(?:goals|objectives|targets|ziele|zielvorgaben|objectifs|objetivos|metas)$/i;

function readFramework(part: Part, path: string, title: string): Partial<Facts> {
  const { topics, notes } = readLevels(part, path);
  return topics.length === 0
    ? { notes }
    : { frameworks: [frameworkOf(title, topics, null, at(path, part))], notes };
}
