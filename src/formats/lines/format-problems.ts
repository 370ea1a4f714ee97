import type { Document } from '../../documents/document.ts';
import type { Problem } from '../../documents/problem.ts';
import { holdsLevels } from '../levels/level-sections.ts';
import { numberLevels } from '../levels/number-levels.ts';
import { bodyPart, type Part } from '../parts/parts.ts';
import { roleInTitle, roleLikeness } from '../profiles/role-title.ts';
import { kindsIn } from './kinds-in.ts';

export function unnamedRole({ path, body }: Document): Problem {
  const message =
    'This document describes a role but does not say which. Add "name: …" to its front matter, or a title "# Platform Engineer" at the top.';
  return { path, line: body.sections[0]?.line ?? 1, severity: 'error', rule: 'unnamed-role', message };
}

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
  if (/\.ya?ml$/i.test(path) && ![...data.entries.keys()].some((key) => OF_ROLE.test(key))) return true;
  const isPage = body.sections.length > 0 && data.entries.size === 0;
  const titles = body.sections.map(({ title }) => roleInTitle(title));
  return (
    isPage && kindsIn(bodyPart(document)).length === 0 && titles.every((title) => roleLikeness(title) === 0)
  );
}

/** Keys without which no data are a role's. */
const OF_ROLE =
  /^(?:name|title|role|slug|position|mission|purpose|responsibilities|duties|levels?|topics|skills)$/i;

function nearestShape(document: Document): string {
  const { body, data } = document;
  if (body.items.length === 0 && body.sections.length === 0)
    return data.entries.size === 0
      ? 'It is empty: write "# Platform Engineer" over "## Mission" and "## Responsibilities".'
      : 'Nearest is a role in YAML: it lacks "name: …" with "mission: …" or "responsibilities: […]"; routing data begin with "role: …".';
  const part = bodyPart(document);
  if (holdsLevels(bodyPart(numberLevels(document).document)))
    return 'Nearest is a level table: it lacks whose levels these are. Name the role in the title ("# Platform Engineer levels"), at the very top ("---", "role: Platform Engineer", "---") or, of a spreadsheet, in the name of the file ("platform-engineer-levels.csv").';
  if (hasRows(part))
    return 'Nearest is a level table: it lacks columns or rows called "Level 1", "Level 2" or "Junior", "Senior", below a title "# Platform Engineer".';
  if (kindsIn(part).length > 0)
    return 'Nearest is a role profile: it lacks the role’s name as title, such as "# Platform Engineer".';
  return 'Nearest is a role profile: it lacks headings such as "## Mission" and "## Responsibilities" below a title "# Platform Engineer".';
}

function hasRows(part: Part): boolean {
  return part.items.some(({ kind }) => kind === 'row') || part.parts.some(hasRows);
}
