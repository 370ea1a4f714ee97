import type { Document } from '../../documents/document.ts';
import type { Problem } from '../../documents/problem.ts';
import { statementsOf } from '../lines/item-text.ts';
import { sectionKind } from '../lines/section-kind.ts';
import { isAboutPage } from '../lines/unread.ts';
import { bodyPart, type Part } from '../parts/parts.ts';
import { titleSection } from '../profiles/role-naming.ts';
import { bareTitle } from '../profiles/role-title.ts';
import { announcesPeople } from '../teams/people-in.ts';
import { nameOf } from './find-persons.ts';

/** Prose that introduces the page is about no role; a list above the first person, and anything after it, should have been about one. */
export function unreadBeside(
  document: Document,
  persons: readonly Part[],
  own: readonly Part[],
): readonly Problem[] {
  const first = persons[0]?.line ?? 0;
  const heading = titleSection(document);
  const passed = strays(bodyPart(document), persons).filter(
    (part) =>
      (part.line > first || isNamedShortly(part) ? saysAnything(part) : listsAnything(part)) &&
      (part.line !== heading?.line || listsLabels(part)) &&
      !own.some(({ line }) => line === part.line),
  );
  const [stray] = passed;
  if (stray === undefined) return [];
  const isOne = passed.length === 1;
  const message = `The section${isOne ? '' : 's'} ${titlesOf(passed)} stand${isOne ? 's' : ''} beside ${rolesOf(persons)} but ${isOne ? 'is' : 'are'} about no role, so ${isOne ? 'it was' : 'they were'} not read. ${adviceFor(persons)}`;
  return [{ path: document.path, line: stray.line, severity: 'warning', rule: 'unread-section', message }];
}

function titlesOf(parts: readonly Part[]): string {
  const titles = parts
    .slice(0, 4)
    .map(({ title, line }, index) => (index === 0 ? `"${title}"` : `"${title}" (line ${line})`));
  return parts.length > 4 ? `${titles.join(', ')} and ${parts.length - 4} more` : titles.join(', ');
}

function rolesOf(persons: readonly Part[]): string {
  const [first, second, ...others] = persons.map((part) => `"${nameOf(part)}"`);
  if (second === undefined) return `the role ${first}`;
  return others.length === 0
    ? `the roles ${first} and ${second}`
    : `the roles ${first}, ${second} and ${others.length} more`;
}

function adviceFor(persons: readonly Part[]): string {
  const name = persons[0] === undefined ? '' : nameOf(persons[0]);
  return persons.length === 1
    ? `If it belongs to "${name}", put it one heading deeper, below that name; if it is a role of its own, list its "**Responsibilities**" below it.`
    : `If it is a role, list its "**Responsibilities**" below it; if it is about all of them, move it above "${name}".`;
}

/** The outermost sections that hold no role: what stands below them is passed over for the same reason. */
function strays(part: Part, persons: readonly Part[]): readonly Part[] {
  return part.parts.flatMap((child) => {
    if (persons.some((person) => person.line === child.line)) return [];
    return holdsPerson(child, persons) ? [{ ...child, parts: [] }, ...strays(child, persons)] : [child];
  });
}

function holdsPerson(part: Part, persons: readonly Part[]): boolean {
  return part.parts.some(
    (child) => persons.some((person) => person.line === child.line) || holdsPerson(child, persons),
  );
}

/** "DevOps" before "Frontend Developer" is one of them by its looks, and no introduction. */
const isNamedShortly = ({ title }: Part): boolean =>
  /^\p{Lu}[\p{L}\p{N}/&-]*(?: \([^()]*\))?$/u.test(bareTitle(title)) &&
  sectionKind(title) === null &&
  !isAboutPage(title) &&
  !announcesPeople(title);

/** Right below the title, contents and introductions are of nobody; "**Budget**: 5,000" would be of somebody. */
const listsLabels = ({ items }: Part): boolean =>
  items.some(
    ({ kind, lines: [first] }) =>
      kind === 'bullet' && first !== undefined && /^[^:[(]{2,40}:\s+\S/.test(first.text),
  );

/** Contents and the like only explain the page. */
function listsAnything({ title, items, parts }: Part): boolean {
  if (isAboutPage(title)) return false;
  return items.some(({ kind }) => kind === 'bullet' || kind === 'row') || parts.some(listsAnything);
}

function saysAnything(part: Part): boolean {
  return statementsOf(part.items, '').length > 0 || part.parts.some(saysAnything);
}
