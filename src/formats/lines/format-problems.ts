import { textAt, type YamlNode } from '../../documents/data/yaml-node.ts';
import type { Document } from '../../documents/document.ts';
import type { Problem } from '../../documents/problem.ts';
import { holdsLevels } from '../levels/level-sections.ts';
import { numberLevels } from '../levels/number-levels.ts';
import { bodyPart, type Part } from '../parts/parts.ts';
import { isPageKey } from '../profiles/front-matter.ts';
import { namingOf } from '../profiles/role-naming.ts';
import { isAgent, roleInTitle, roleLikeness } from '../profiles/role-title.ts';
import { arePeople } from '../teams/people-names.ts';
import { cellText } from './item-text.ts';
import { kindsIn } from './kinds-in.ts';
import { type Table, tablesIn } from './tables-in.ts';

export function unnamedRole(document: Document): Problem {
  const { path, body } = document;
  const people = tablesIn(document).find(isOfPeople);
  if (people !== undefined) return aboutPeople(path, people);
  const message = isLadder(document)
    ? `These are levels, but nothing says of whom. ${WHOSE}`
    : 'This document describes a role but does not say which. Add "name: …" to its front matter, or a title "# Platform Engineer" at the top.';
  return { path, line: body.sections[0]?.line ?? 1, severity: 'error', rule: 'unnamed-role', message };
}

/** "Name | Python | SQL" over single people. */
const isOfPeople = ({ heads: [first = ''], rows }: Table): boolean =>
  /^(?:|name|person|(?:team )?member|employee|who)$/i.test(first.trim()) &&
  arePeople(rows.map(({ cells: [cell] }) => (cell === undefined ? '' : cellText(cell, false))));

function aboutPeople(path: string, { rows }: Table): Problem {
  const message =
    'This page says what single people know, so nothing of it was read: answers are about roles. To say who has which role, write a table "Name | Role"; to say what a role needs, one with a role in each column.';
  return { path, line: rows[0]?.line ?? 1, severity: 'warning', rule: 'left-out', message };
}

const WHOSE =
  'Name the role in the title ("# Platform Engineer levels"), at the very top ("---", "role: Platform Engineer", "---") or, of a spreadsheet, in the name of the file ("platform-engineer-levels.csv").';

/** Duties of several that the page does not name as roles: which they are is for the author to say. */
export function unnamedRoles({ path }: Document, persons: readonly Part[]): Problem {
  const titles = persons.slice(0, 3).map(({ title }) => `"${title}"`);
  const more = persons.length > 3 ? ` and ${persons.length - 3} more` : '';
  const message = `This page lists the duties of several (${titles.join(', ')}${more}), but none of these headings names a role, so nothing of it was read. Write the role in each of them ("## Course Administrator") or, if all of them are one role, as the title of the page.`;
  return { path, line: persons[0]?.line ?? 1, severity: 'warning', rule: 'unnamed-role', message };
}

/** Names the nearest shape and what the document lacks for it. */
export function unknownFormat(document: Document): Problem {
  const { path, body } = document;
  const message = `This document has no known format, so nothing of it was read. ${nearestShape(document)} If it is about no role, leave it, or move it out of the content folder.`;
  return {
    path,
    line: body.sections[0]?.line ?? body.items[0]?.line ?? 1,
    severity: isOther(document) ? 'warning' : 'error',
    rule: 'unknown-format',
    message,
  };
}

/**
 * Data files often lie about for other tools, a README is about its folder, and a page whose title and headings are
 * nothing of a role's is about something else: nobody wrote them to be read here.
 */
function isOther(document: Document): boolean {
  const { path, body, data } = document;
  if (/\.(?:json|csv|tsv|html?)$|(?:^|\/)readme\.\w+$/i.test(path)) return true;
  if (/\.(?:ya?ml|toml)$/i.test(path) && ![...data.entries.keys()].some((key) => OF_ROLE.test(key)))
    return true;
  const keys = [...data.entries.keys()];
  const isPage = body.sections.length > 0 && keys.every((key) => key !== 'role' && isPageKey(key));
  const titles = [...body.sections.map(({ title }) => title), ...firstTexts(data)].map(roleInTitle);
  return (
    isPage && kindsIn(bodyPart(document)).length === 0 && titles.every((title) => roleLikeness(title) === 0)
  );
}

/** Keys without which no data are a role's. */
const OF_ROLE =
  /^(?:name|title|role|slug|position|mission|purpose|responsibilities|duties|levels?|topics|skills)$/i;

function nearestShape(document: Document): string {
  const { body, data } = document;
  if (body.items.length === 0 && body.sections.length === 0 && (data.entries.size > 0 || document.more))
    return holdsLevelKeys(document)
      ? 'Nearest is a ladder: it lacks whose levels these are, or keys that say so. Write "role: Platform Engineer" over "levels:" (or over "topics:" with "levels:" each).'
      : NEAREST_DATA;
  if (body.items.length === 0 && body.sections.length === 0)
    return data.entries.size === 0
      ? 'It is empty: write "# Platform Engineer" over "## Mission" and "## Responsibilities".'
      : NEAREST_DATA;
  const part = bodyPart(document);
  if (isLadder(document)) return `Nearest is a level table: it lacks whose levels these are. ${WHOSE}`;
  if (hasRows(part))
    return 'Nearest is a table. One of roles has a column "Role" beside "Purpose" or "Responsibilities"; one of levels has columns or rows such as "Level 1" or "Junior", below a title "# Platform Engineer"; one of owners has a column "Owner" or "Team".';
  const named = namingOf(document)?.name ?? roleInTitle(body.sections[0]?.title ?? '');
  if (isAgent(named))
    return `Nearest is a role profile of "${named}": it lacks headings such as "## Mission" and "## Responsibilities", or a list of what they do.`;
  if (kindsIn(part).length > 0)
    return 'Nearest is a role profile: it lacks the role’s name as title, such as "# Platform Engineer".';
  return 'Nearest is a role profile: it lacks headings such as "## Mission" and "## Responsibilities" below a title "# Platform Engineer".';
}

const NEAREST_DATA =
  'Nearest is a role in YAML: it lacks "name: …" with "mission: …" or "responsibilities: […]"; routing data begin with "role: …".';

const isLadder = (document: Document): boolean =>
  holdsLevels(bodyPart(numberLevels(document).document)) || tablesIn(document).some(isOfNumbers);

/** "Level/Skill | Scope" over 1, 2, 3. */
const isOfNumbers = ({ heads: [first = ''], rows }: Table): boolean =>
  /^(?:level|grade|band)\b/i.test(first.trim()) &&
  rows.length > 1 &&
  rows.every(({ cells: [cell] }) => /^\d{1,2}$/.test(cell === undefined ? '' : cellText(cell, false)));

/** "levels:", "competencies:" and the like, however deep. */
function holdsLevelKeys({ data, more = [] }: Document): boolean {
  const holds = (node: YamlNode, depth: number): boolean => {
    if (depth > 5 || node.kind === 'text' || node.kind === 'null') return false;
    if (node.kind === 'list') return node.items.slice(0, 5).some((item) => holds(item, depth + 1));
    return [...node.entries.values()].some(
      ({ key, value }) => LEVEL_KEYS.test(key) || holds(value, depth + 1),
    );
  };
  return [data, ...more.slice(0, 5)].some((node) => holds(node, 0));
}

const LEVEL_KEYS =
  /^(?:levels?|grades?|milestones?|seniorit(?:y|ies)|\w*competenc(?:y|ies)|beginner|junior)$/i;

const firstTexts = (data: Document['data']): readonly string[] =>
  ['title', 'name'].flatMap((key) => textAt(data, key)?.text ?? []);

function hasRows(part: Part): boolean {
  return part.items.some(({ kind }) => kind === 'row') || part.parts.some(hasRows);
}
