import type { Document } from '../../documents/document.ts';
import type { Problem } from '../../documents/problem.ts';
import { anyOf, withoutAccents } from '../../lexicon/headings/index.ts';
import { firstText, slugIn } from './front-matter.ts';
import { bareTitle, isAgent, roleInTitle } from './role-title.ts';

const OTHER_PAGES = new RegExp(`^(?:${anyOf(({ otherPages }) => otherPages)})$`, 'iu');
const PLACEHOLDER =
  /^\W*(?:\[[^\]]*\]?|<[^>]*>|\{+[^}]*\}+|_{3,}|(?:role|job|position)(?: name| title))\W*$/iu;

/** One line about a page that is about nobody (values, terms, a template, a how-to page), or null. */
export function notARole({ path, data, body }: Document): Problem | null {
  if (slugIn(data) !== null || firstText(data, ['name', 'role']) !== null) return null;
  const stated = firstText(data, ['title'])?.text ?? null;
  if (stated !== null && isAgent(roleInTitle(stated))) return null;
  const [first, ...others] = body.sections;
  const section = first !== undefined && others.every(({ level }) => level > first.level) ? first : undefined;
  const title = section?.title ?? stated ?? '';
  const isTemplate = PLACEHOLDER.test(title);
  if (!isTemplate && (isAgent(roleInTitle(title)) || !OTHER_PAGES.test(wordsOf(title)))) return null;
  const what = isTemplate ? 'is a template to fill in' : 'is a page about no role';
  const message = `"${title}" ${what}, so nothing of it was read. If it describes a role, name that in the title, such as "# Platform Engineer".`;
  return { path, line: section?.line ?? 1, severity: 'warning', rule: 'not-a-role', message };
}

function wordsOf(title: string): string {
  return withoutAccents(bareTitle(title))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
