import type { Document, Section } from '../../documents/document.ts';
import { levelHeading } from '../levels/level-number.ts';
import { firstText, slugIn } from '../profiles/front-matter.ts';
import { titleSection } from '../profiles/role-naming.ts';
import { isAgent, roleInTitle } from '../profiles/role-title.ts';

/** Words that make a heading speak of a role, and not name it: "Working with Analysts". */
const OF_ROLE = /\b(?:with|for|to|as|your|our|how|what|why|when|becoming|being|from|vs)\b/i;

/**
 * Whether a page whose title is a role is about several: "Contributor Ladder" over "Contributor" and "Maintainer", "Club
 * Officers" over "President" and "Treasurer".
 */
export function isOfSeveral(document: Document, page: string): boolean {
  const name = page.toLowerCase();
  if (slugIn(document.data) !== null || firstText(document.data, ['name', 'role']) !== null) return false;
  const heading = titleSection(document);
  if (heading === null) return false;
  const others = document.body.sections.filter((one) => one !== heading);
  const own = [...heading.sections, ...others];
  const named = own.filter(isRole);
  const isPlural = /[^s]s$/.test(name) && named.length > 1 && named.length * 2 > own.length;
  return isPlural || [own, ...own.map(({ sections }) => sections)].some((list) => isAmong(name, list));
}

/** "Contributor" is one of the roles of the page, if another stands beside it. */
function isAmong(name: string, sections: readonly Section[]): boolean {
  const names = sections.filter(isRole).map(({ title }) => roleInTitle(title).toLowerCase());
  return (
    names.length > 1 && names.some((one) => name === one || name.endsWith(` ${one}`) || name === `${one}s`)
  );
}

const isRole = ({ title, items, sections }: Section): boolean =>
  (items.length > 0 || sections.length > 0) && levelHeading(title) === null && isPlainRole(title);

/** Whether a heading is the name of a role, and nothing about it. */
export const isPlainRole = (title: string): boolean => !OF_ROLE.test(title) && isAgent(roleInTitle(title));
