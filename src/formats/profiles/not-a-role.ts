import type { Document } from '../../documents/document.ts';
import type { Problem } from '../../documents/problem.ts';
import { anyOf, withoutAccents } from '../../lexicon/headings/index.ts';
import { firstText, slugIn } from './front-matter.ts';
import { bareTitle, isAgent, isLikelyRole, roleInTitle } from './role-title.ts';

const OTHER_PAGES = new RegExp(`^(?:${anyOf(({ otherPages }) => otherPages)})$`, 'iu');
const PLACEHOLDER =
  /^\W*(?:\[[^\]]*\]?|<[^>]*>|\{+[^}]*\}+|_{3,}|(?:role|job|position)(?: name| title))\W*$/iu;
/** "Job profile – [Name of the job]": what stands in brackets at the end is to be filled in. */
const TO_FILL_IN =
  /\[[^\]]*\b(?:name|title|role|job|position|team|company|nombre|puesto|rol|nom|poste|stelle|rolle|titel)\b[^\]]*\]\W*$/iu;

/** One line about a page that is about nobody (values, terms, a template, a how-to page), or null. */
export function notARole({ path, data, body }: Document): Problem | null {
  if (slugIn(data) !== null || firstText(data, ['name', 'role']) !== null) return null;
  const stated = firstText(data, ['title'])?.text ?? null;
  if (stated !== null && isAgent(roleInTitle(stated))) return null;
  const [first, ...others] = body.sections;
  const section = first !== undefined && others.every(({ level }) => level > first.level) ? first : undefined;
  const title = section?.title ?? stated ?? '';
  const isTemplate = PLACEHOLDER.test(title) || TO_FILL_IN.test(title);
  if (!isTemplate && (isSomebodys(title) || !OTHER_PAGES.test(wordsOf(title)))) return null;
  const what = isTemplate ? 'is a template to fill in' : 'is a page about no role';
  const message = `"${title}" ${what}, so nothing of it was read. If it describes a role, name that in the title, such as "# Platform Engineer".`;
  return { path, line: section?.line ?? 1, severity: 'warning', rule: 'not-a-role', message };
}

/** A guide may be somebody's ("Glassblower Guide", "Platform Team Handbook"), and a page of several roles is about them. */
const isSomebodys = (title: string): boolean => isLikelyRole(roleInTitle(title)) || OF_SOME.test(title);
const OF_SOME =
  /\b(?:team|circle|squad|crew|guild|chapter|committee|department|group|board|roles?|rollen|rôles?)\b/i;

function wordsOf(title: string): string {
  return withoutAccents(bareTitle(title))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
