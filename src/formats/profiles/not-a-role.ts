import { textAt } from '../../documents/data/yaml-node.ts';
import type { Document } from '../../documents/document.ts';
import type { Problem } from '../../documents/problem.ts';
import { anyOf, withoutAccents } from '../../lexicon/headings/index.ts';
import { kindsIn } from '../lines/kinds-in.ts';
import type { SectionKind } from '../lines/section-kind.ts';
import { isGovernance } from '../persons/governance.ts';
import { firstText, slugIn } from './front-matter.ts';
import { rolePart } from './role-document.ts';
import { namingOf, titleSection } from './role-naming.ts';
import { bareTitle, isAgent, isLikelyRole, isQuestion, roleInTitle, roleLikeness } from './role-title.ts';

const OTHER_PAGES = new RegExp(`^(?:${anyOf(({ otherPages }) => otherPages)})$`, 'iu');
const PLACEHOLDER =
  /^\W*(?:\[[^\]]*\]?|<[^>]*>|\{+[^}]*\}+|_{3,}|(?:role|job|position)(?: name| title))\W*$/iu;
/** "Job profile – [Name of the job]": what stands in brackets is to be filled in. */
const TO_FILL_IN =
  /^\W*\[[^\]]*\bname\b[^\]]*\]|\[[^\]]*\b(?:name|title|role|job|position|team|company|nombre|puesto|rol|nom|poste|stelle|rolle|titel)\b[^\]]*\]\W*$/iu;

/** One line about a page that is about nobody (values, terms, a template, a how-to page), or null. */
export function notARole({ path, data, body }: Document): Problem | null {
  const named = firstText(data, ['name', 'role']);
  if (named !== null && isOfPrograms(path, data)) return ofPrograms(path, named);
  if (named !== null && /(?:^|[-_ ])template$/i.test(named.text)) return toFillIn(path, named);
  if (slugIn(data) !== null || named !== null) return null;
  const stated = firstText(data, ['title'])?.text ?? null;
  if (stated !== null && isAgent(roleInTitle(stated))) return null;
  const [first, ...others] = body.sections;
  const section = first !== undefined && others.every(({ level }) => level > first.level) ? first : undefined;
  const title = section?.title ?? stated ?? '';
  const isTemplate = PLACEHOLDER.test(title) || TO_FILL_IN.test(title);
  if (
    !isTemplate &&
    ((isSomebodys(title) && (!GUIDE.test(title) || ROLES.test(title))) || !OTHER_PAGES.test(wordsOf(title)))
  )
    return null;
  const what = isTemplate ? 'is a template to fill in' : 'is a page about no role';
  const message = `"${title}" ${what}, so nothing of it was read. If it describes a role, name that in the title, such as "# Platform Engineer".`;
  return { path, line: section?.line ?? 1, severity: 'warning', rule: 'not-a-role', message };
}

/** "SKILL.md" with a name and what it is used for: what a program is able to do. */
const isOfPrograms = (path: string, data: Document['data']): boolean =>
  /(?:^|\/)skill\.md$/i.test(path) || data.entries.has('allowed-tools');

function ofPrograms(path: string, { text, line }: { readonly text: string; readonly line: number }): Problem {
  const message = `"${text}" is instructions for a program, and nobody’s role, so nothing of it was read. Move it out of the content folder.`;
  return { path, line, severity: 'warning', rule: 'not-a-role', message };
}

/** A guide may be somebody's ("Glassblower Guide", "Platform Team Handbook"), and a page of several roles is about them. */
const isSomebodys = (title: string): boolean => isLikelyRole(roleInTitle(title)) || OF_SOME.test(title);
/** "Guide - Profil Technicien", "Checklist for Deck Officers": for them, and not about them. */
const GUIDE =
  /^\W*(?:(?:guide|leitfaden|guía)\s*[-–—:]|(?:appendix|annexe?|anhang)\b|(?:checklist|checkliste|template|vorlage)\s+(?:for|of|für)\b|first steps\b)|\b(?:quick (?:reference|start)|cheat ?sheet)\b/i;
const OF_SOME =
  /\b(?:team|circle|squad|crew|guild|chapter|committee|department|group|board|roles?|rollen|rôles?)\b/i;
const TEAM = /\b(?:team|circle|squad|crew|guild|chapter|committee|department|group|board)\b/i;
/** "Staff Roles" are several. */
const ROLES =
  /(?:^|\s)(?:roles|\p{L}*rollen|rôles)(?:$|\s)|(?:^|\s)(?:(?:job|role|position) (?:descriptions|profiles|charters|definitions)|stellenbeschreibungen)$/iu;
const DESCRIPTIONS = /\b(?:job|role|position) descriptions$/i;

/** "name: ${{ values.name }}": a tool makes files of it. */
export function templated({ path, data }: Document): Problem | null {
  const metadata = data.entries.get('metadata')?.value;
  const name = textAt(metadata?.kind === 'map' ? metadata : data, 'name');
  return name === null || !/\$\{|\{\{/.test(name.text) ? null : toFillIn(path, name);
}

function toFillIn(path: string, name: { readonly text: string; readonly line: number }): Problem {
  const message = `"${name.text}" is to be filled in, so this is a template and nothing of it was read. Move it out of the content folder.`;
  return { path, line: name.line, severity: 'warning', rule: 'not-a-role', message };
}

/** What only somebody has: a company, a project and a site have a mission, principles and an introduction as well. */
const OF_SOMEBODY = new Set<SectionKind>([
  'responsibilities',
  'ownership',
  'metrics',
  'capabilities',
  'collaborations',
  'interactions',
]);

/** A page whose very top says whose it is needs no title that does. */
export const isNamedAtTop = ({ data }: Document): boolean =>
  slugIn(data) !== null || firstText(data, ['name', 'role', 'position', 'kind']) !== null;

/** Whether a page is about somebody by its very name: a role, a team, or whatever its top says. */
export function namesSomebody(document: Document): boolean {
  const name = namingOf(document)?.name ?? '';
  return isNamedAtTop(document) || roleLikeness(name) > 0 || isLikelyRole(name) || TEAM.test(name);
}

/** One line about a page whose title is no role’s, and that says of nobody what they do; or null. */
export function nobodys(document: Document): Problem | null {
  const { path, body } = document;
  const name = namingOf(document)?.name ?? null;
  if (name === null || roleLikeness(name) > 0 || isLikelyRole(name)) return null;
  if (!isSentence(name) && TEAM.test(name) && !DESCRIPTIONS.test(name)) return null;
  const kinds = new Set(kindsIn(rolePart(document)));
  const isTold = [...kinds].some((kind) => OF_SOMEBODY.has(kind));
  const isOne = !isSentence(name) && !ROLES.test(name) && !isGovernance(document);
  if (isOne && (kinds.has('responsibilities') || (isTold && kinds.size > 1))) return null;
  const shown = titleSection(document)?.title ?? name;
  const message = `"${shown}" does not read as the name of a role or team, and the page says of nobody what they do, so nothing of it was read. If it is one, list its "## Responsibilities", or write at the very top "---", "name: ${name.replace(/"/g, '')}", "---".`;
  return { path, line: body.sections[0]?.line ?? 1, severity: 'warning', rule: 'not-a-role', message };
}

/** "How to hire", "Lessons from a Tech Lead: what I would do again" */
const isSentence = (name: string): boolean =>
  isQuestion(name) ||
  name.split(/\s+/).length > 7 ||
  /^(?:lessons|thoughts|notes|reflections) (?:from|on)\b/i.test(name);

function wordsOf(title: string): string {
  return withoutAccents(bareTitle(title))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
