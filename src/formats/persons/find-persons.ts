import type { Document, Item } from '../../documents/document.ts';
import { levelHeading } from '../levels/level-number.ts';
import { sectionKind } from '../lines/section-kind.ts';
import { bodyPart, type Part } from '../parts/parts.ts';
import { namingOf } from '../profiles/role-naming.ts';
import { bareTitle, isAgent, isLikelyRole, roleInTitle, roleLikeness } from '../profiles/role-title.ts';
import { isLikePerson } from '../teams/people-names.ts';
import { isBody, isGovernance } from './governance.ts';
import { isStatedRole, seatIn, seatsIn, tierIn } from './seats.ts';
import { isOfSeveral } from './several-roles.ts';

/** The sections that are about one role each: siblings, wherever they stand, and those below one of them. */
export function personsIn(document: Document): readonly Part[] {
  const body = bodyPart(document);
  const name = namingOf(document)?.name ?? '';
  const isOneRole = isAgent(name) && !isOfSeveral(document, name);
  const looks: Looks = isGovernance(document)
    ? {
        isOneRole,
        isNamed: (part) => isNamedLikeOne(part) || isBody(part),
        isEnough: (named) => named.some(isBody),
      }
    : { isOneRole, isNamed: isNamedLikeOne, isEnough: () => false };
  const found = labelledPersons(body, looks) ?? (isOneRole ? [] : listedPersons(body, looks));
  return areLetters(found) ? [] : found.flatMap(withInner);
}

/** "### Developer 2" with duties of its own, below "## Lead Developer". */
function withInner(part: Part): readonly Part[] {
  const inner = part.parts.filter((child) => isNamedLikeOne(child) && isPerson(child));
  if (inner.length === 0) return [part];
  return [{ ...part, parts: part.parts.filter((child) => !inner.includes(child)) }, ...inner];
}

/** "Driver", "Approver" and "Contributors" explain the letters of DACI. */
function areLetters(persons: readonly Part[]): boolean {
  const names = persons.map(nameOf);
  return (
    names.length > 1 && names.every((name) => LETTERS.test(name)) && names.some((name) => ONLY.test(name))
  );
}

const LETTERS =
  /^(?:drivers?|approvers?|contributors?|informed|consulted|accountable|responsible|recommenders?|deciders?|performers?|supporters?)(?: \(.*)?$/i;
const ONLY = /^(?:drivers?|informed|consulted|accountable|responsible)\b/i;

/** What the page as a whole says of how the roles on it look. */
interface Looks {
  readonly isOneRole: boolean;
  readonly isNamed: (part: Part) => boolean;
  /** Whether one alone is one. */
  readonly isEnough: (named: readonly Part[]) => boolean;
}

/** Siblings that say Role or Responsibilities; a third that says neither, but is named like them, is one as well. */
function labelledPersons(part: Part, looks: Looks): readonly Part[] | null {
  const { isOneRole, isNamed } = looks;
  const told = part.parts.filter(isPerson);
  const named = told.filter(isNamed);
  const people = part.parts.filter((child) => roleOfPerson(child) !== null || isHeldSeat(child));
  if (people.length > 1 && !isOneRole) return people;
  // Sections of one role may be labelled like persons ("On call" with its own "Responsibilities"), but not named like them.
  const isEnough = isOneRole
    ? named.length > 1 && named.length === told.length
    : named.length > 0 || (told.length > 1 && told.every(saysBoth) && !isOfOne(part));
  if (isEnough) return part.parts.filter((child) => told.includes(child) || isNamed(child));
  // "# Who we are" may be the title of the page.
  const below = part.parts.filter((child) => [null, 'summary'].includes(sectionKind(child.title)));
  return below.map((child) => labelledPersons(child, looks)).find((found) => found !== null) ?? null;
}

/**
 * Siblings that list their duties each, on a page whose title is nobody's, and none of which is named as a role: one role
 * with everybody's duties would be wrong.
 */
export function unnamedPersons(document: Document): readonly Part[] {
  const title = namingOf(document)?.name ?? '';
  if (roleLikeness(title) > 0 || isLikelyRole(title) || TEAM.test(title)) return [];
  return siblingsWithDuties(bodyPart(document));
}

function siblingsWithDuties({ parts }: Part): readonly Part[] {
  const told = parts.filter((part) => sectionKind(part.title) === null && hasDuties(part));
  return told.length > 1 ? told : (parts.map(siblingsWithDuties).find(({ length }) => length > 0) ?? []);
}

const hasDuties = ({ parts }: Part): boolean =>
  parts.some(({ title, items }) => sectionKind(title) === 'responsibilities' && items.length > 0);

const TEAM = /\b(?:team|circle|squad|crew|guild|chapter|committee|department|group|board)\b/i;

/** A page without such labels, where headings that are roles hold lists or prose, and nothing but their kind. */
function listedPersons(part: Part, looks: Looks): readonly Part[] {
  const seated = seatsIn(part);
  if (seated.length > 0) return part.parts.filter((child) => seated.includes(child) || isNamedLikeOne(child));
  const named = part.parts.filter(looks.isNamed);
  if (named.length > 1 && OF_ROLES.test(bareTitle(part.title)) && named.length * 2 >= part.parts.length)
    return part.parts.filter((child) => named.includes(child) || isBesideRoles(child));
  if (named.length > 1 || looks.isEnough(named)) return named;
  const inside = part.parts.filter((child) =>
    [null, 'responsibilities', 'summary'].includes(sectionKind(child.title)),
  );
  return inside.map((child) => listedPersons(child, looks)).find(({ length }) => length > 0) ?? [];
}

/** Below "Project roles", "Community Member" over a list is one as well. */
const isBesideRoles = ({ title, items }: Part): boolean =>
  sectionKind(title) === null &&
  levelHeading(title) === null &&
  title.split(/\s+/).length < 5 &&
  items.some(({ kind }) => kind === 'bullet');

const OF_ROLES = /^(?:\S+[ -]){0,2}(?:roles|rollen|rôles)(?: (?:and|&|und|et|y) \S+)?$/i;

/** "Documentation In-Charge" is a role as well, where a label says so. */
const isShort = (text: string): boolean => text.length <= 60 && !/[.!?;]/.test(text);

/** "### Mina Okafor" over "Role: Team Lead": a person, and what they are; a list below it is of what they do. */
export function roleOfPerson(part: Part): { readonly role: string; readonly parts: readonly Part[] } | null {
  const label = part.parts.find(({ title }) => /^roles?$/i.test(title));
  const [item, ...others] = label?.items ?? [];
  const [first, ...lines] = item?.lines ?? [];
  if (label === undefined || item === undefined || first === undefined) return null;
  if (sectionKind(part.title) !== null || !isShort(first.text)) return null;
  if (isAgent(nameOf(part)) || !isLikePerson(personIn(part.title))) return null;
  const left = lines.filter(({ text }) => !text.endsWith(':'));
  const own: readonly Item[] =
    left.length === 0
      ? []
      : [{ kind: 'paragraph', lines: left, items: [], cells: [], line: left[0]?.line ?? item.line }];
  const duties: Part = { ...label, title: 'Responsibilities', items: [...own, ...item.items, ...others] };
  const rest = part.parts.filter((child) => child !== label);
  return { role: first.text, parts: duties.items.length === 0 ? rest : [duties, ...rest] };
}

/** "### Ann Archer — Team Lead" over labels of its own. */
function isHeldSeat({ title, parts, items }: Part): boolean {
  const seat = seatIn(title);
  return (
    parts.length + items.length > 0 && seat !== null && isAgent(seat.name) && title.startsWith(seat.holder)
  );
}

/** "Ann Archer — Team Lead", "Kim Vale (KV)", "Jo Low, Berlin". */
export const personIn = (title: string): string => title.replace(/\s*(?:,|\s[–—-]\s|\().*$/, '');

function isNamedLikeOne(part: Part): boolean {
  return (
    levelHeading(part.title) === null &&
    (isAgent(nameOf(part)) || isStatedRole(part.title)) &&
    (part.items.length > 0 || part.parts.length > 0)
  );
}

function isPerson(part: Part): boolean {
  if (sectionKind(part.title) !== null || levelHeading(part.title) !== null) return false;
  const kinds = part.parts.map((child) => kindWithin(child, part));
  return (
    kinds.includes('responsibilities') ||
    (kinds.includes('mission') && kinds.length > 1 && isAgent(nameOf(part)))
  );
}

/** A mission beside them says that these are sections of one role. */
function isOfOne(part: Part): boolean {
  return part.parts.some((child) => !['summary', null].includes(sectionKind(child.title)));
}

function saysBoth(part: Part): boolean {
  const kinds = part.parts.map((child) => kindWithin(child, part));
  return kinds.includes('responsibilities') && (kinds.includes('mission') || kinds.includes('summary'));
}

/** "Product Owner Key Responsibilities" below "Product Owner". */
export function kindWithin(child: Part, parent: Part): ReturnType<typeof sectionKind> {
  return sectionKind(child.title) ?? sectionKind(withoutName(child.title, nameOf(parent)));
}

export function withoutName(title: string, name: string): string {
  return title.toLowerCase().startsWith(name.toLowerCase()) ? title.slice(name.length) : title;
}

export function nameOf(part: Part): string {
  const stated = tierIn(part.title) ?? seatIn(part.title);
  if (stated !== null) return stated.name;
  return roleInTitle(part.title);
}
