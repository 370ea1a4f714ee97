import type { Document, Item } from '../../documents/document.ts';
import { hasLevels } from '../levels/level-sections.ts';
import { numberLists } from '../levels/number-levels.ts';
import { at, wholeText } from '../lines/item-text.ts';
import { sectionKind } from '../lines/section-kind.ts';
import { bodyPart, type Part } from '../parts/parts.ts';
import { readOwnLists, readSections, usualPlan } from '../parts/read-sections.ts';
import { type Facts, type Format, joinFacts, type RoleEntry } from '../profiles/role-entry.ts';
import { titleSection } from '../profiles/role-naming.ts';
import { bareTitle, isAgent, withoutBrackets } from '../profiles/role-title.ts';
import { teamEntry } from '../teams/team-entry.ts';
import { kindWithin, nameOf, personIn, personsIn, roleOfPerson, withoutName } from './find-persons.ts';
import { isBody } from './governance.ts';
import { withoutHolders } from './holders-in.ts';
import { seatIn, tierIn } from './seats.ts';
import { unreadBeside } from './unread-beside.ts';

export const personas: Format = {
  name: 'personas page',
  shape: 'headings with a role each ("## Data Engineer"), every one with Role and Responsibilities below it',
  recognises(document) {
    return personsIn(document).length > 0;
  },
  read(document) {
    const persons = personsIn(document);
    const team = teamOver(document, persons);
    const entries = [...team, ...persons.map((part) => entryOf(part, document))];
    const own = team.length > 0 ? ownOfTeam(document, persons) : [];
    return { entries, outOfScope: [], problems: unreadBeside(document, persons, own) };
  },
};

const TEAM = /\b(?:team|circle|squad|crew|guild|chapter|committee|department|group|board)\b/i;

/** "# Team Roles" is no team. */
const OF_ROLES = /\b(?:roles|rollen|rôles|responsibilities|members)\s*$/i;

/** "# Marketing Circle" over its own Purpose and Domains, before its roles: the circle as well. */
function teamOver(document: Document, persons: readonly Part[]): readonly RoleEntry[] {
  const heading = titleSection(document);
  if (heading === null || !TEAM.test(heading.title) || OF_ROLES.test(heading.title)) return [];
  const own = ownOfTeam(document, persons);
  if (own.length === 0) return [];
  const source = at(document.path, heading);
  const name = bareTitle(heading.title);
  const facts = readSections({ title: name, line: heading.line, items: [], parts: own }, document.path, name);
  return [teamEntry({ name, source, facts })];
}

/** What a section says of the role that it is about. */
export function entryOf(written: Part, document: Document): RoleEntry {
  const { part: unnumbered, people } = withoutHolders(written, document.path);
  const { items, labels } = numberLists(unnumbered.items);
  const part = { ...unnumbered, items };
  const { name, aliases } = withoutBrackets(nameOf(part));
  const source = at(document.path, part);
  const stated = roleOfPerson(part);
  if (stated !== null) {
    const rest = { ...part, title: stated.role, parts: stated.parts };
    const entry = entryOf(rest, document);
    const holders = [{ name: personIn(part.title), source }, ...people, ...entry.facts.people];
    return { ...entry, facts: { ...entry.facts, people: holders } };
  }
  const tier = tierIn(part.title)?.tier;
  const holder = tier === undefined ? seatIn(part.title)?.holder : undefined;
  const told = withDuties(part).filter((child) => !isNameAgain(child, name));
  const parts = told.map((child) => ({
    ...child,
    title: withoutName(child.title, nameOf(part)).trim() || child.title,
  }));
  const facts = joinFacts([
    readSections({ ...part, parts }, document.path, name),
    direct(part, document.path),
    { people: [...(holder === undefined ? [] : [{ name: holder, source }]), ...people] },
    { notes: labels.length === 0 ? [] : [{ title: 'Levels', text: labels.join(', '), source }] },
  ]);
  return {
    origin: 'personas',
    ...((tier === undefined && !isBody(part)) || isAgent(name) ? {} : { kind: 'team' as const }),
    name,
    slug: null,
    aliases: tier === undefined ? aliases : [...aliases, tier, `${tier} support`],
    group: null,
    defaultSeniority: null,
    facts: withSummary(facts),
    routing: {},
    place: null,
    source,
  };
}

/** "Role: Team Lead" below "Ann Archer — Team Lead". */
const isNameAgain = ({ title, items, parts }: Part, name: string): boolean =>
  ROLE.test(title) &&
  parts.length === 0 &&
  items.map(wholeText).join(' ').toLowerCase() === name.toLowerCase();

function ownOfTeam(document: Document, persons: readonly Part[]): readonly Part[] {
  const first = persons[0]?.line ?? 0;
  const heading = titleSection(document);
  const body = bodyPart(document);
  const top = body.parts.find(({ line }) => line === heading?.line);
  return (top?.parts ?? body.parts).filter(
    ({ line, title, parts }) => line < first && sectionKind(title) !== null && parts.length === 0,
  );
}

/** A list under "Role" is of what somebody does, where no label says so. */
function withDuties({ parts: written }: Part): readonly Part[] {
  const missions = written.filter(({ title }) => sectionKind(title) === 'mission');
  const parts = written.map((child) =>
    missions.length > 1 && missions.includes(child) && /^responsibility$/i.test(child.title)
      ? { ...child, title: 'Responsibilities' }
      : child,
  );
  const isList = ({ items }: Part): boolean =>
    items.length > 1 && items.every(({ kind }) => kind === 'bullet');
  if (parts.some(({ title }) => sectionKind(title) === 'responsibilities')) return parts;
  return parts.map((child) =>
    ROLE.test(child.title) && isList(child) ? { ...child, title: 'Responsibilities' } : child,
  );
}

const ROLE = /^(?:roles?|rôle|rolle|rol)$/i;

/** What stands under a persona's "Role" tells in short what it is; a mission it is only beside a summary of its own. */
function withSummary(facts: Facts): Facts {
  return facts.summaries.length > 0 ? facts : { ...facts, summaries: facts.missions, missions: [] };
}

/** What stands right below the name: prose says what the role is for, a list what it does, where no label says so. */
function direct(part: Part, path: string): Facts {
  const isLevel = (item: Item): boolean => hasLevels({ ...part, items: [item], parts: [] });
  const below = (title: string, kinds: readonly Item['kind'][]): Part => {
    const items = part.items.filter((item) => kinds.includes(item.kind) && !isLevel(item));
    return { title, line: part.line, items, parts: [] };
  };
  const isLabelled = (kind: string): boolean => part.parts.some((child) => kindWithin(child, part) === kind);
  const prose = isLabelled('mission') ? (isLabelled('summary') ? part.title : 'Summary') : 'Mission';
  const lists = isLabelled('responsibilities') ? part.title : 'Responsibilities';
  const parts = [below(prose, ['paragraph']), below(lists, ['bullet', 'row']), below(part.title, ['code'])];
  const levels = { ...part, items: part.items.filter(isLevel), parts: [] };
  const written = parts.filter((child) => child.items.length > 0);
  return joinFacts([
    readSections({ ...part, items: [], parts: written }, path, part.title),
    readOwnLists(levels, path, nameOf(part), usualPlan),
  ]);
}
