import type { Document, Section } from '../../documents/document.ts';
import { levelHeading } from '../levels/level-number.ts';
import { holdsLevels } from '../levels/level-sections.ts';
import { numberLevels } from '../levels/number-levels.ts';
import { isScale } from '../lines/announced.ts';
import { sectionKind } from '../lines/section-kind.ts';
import { bodyPart } from '../parts/parts.ts';
import { rolePart } from '../profiles/role-document.ts';
import type { Format, RoleEntry } from '../profiles/role-entry.ts';
import { namingOf, titleSection } from '../profiles/role-naming.ts';
import { roleInTitle } from '../profiles/role-title.ts';
import { entryOf } from './personas.ts';
import { isPlainRole } from './several-roles.ts';

/**
 * The same format, where "### Engineering Manager" below "## Management track" on the ladder of an engineer is a role of its
 * own: what is said of it would be the engineer's otherwise.
 */
export function besideLadder(format: Format): Format {
  return {
    ...format,
    read(document) {
      const others = otherRoles(document);
      if (others.length === 0) return format.read(document);
      const reading = format.read({ ...document, body: without(document.body, others) });
      const beside = others.map((body): RoleEntry => entryOf(bodyPart({ ...document, body }), document));
      return { ...reading, entries: [...reading.entries, ...beside] };
    },
  };
}

function otherRoles(document: Document): readonly Section[] {
  if (!mayHaveOthers(document)) return [];
  const { document: numbered } = numberLevels(document);
  if (!holdsLevels(rolePart(numbered))) return [];
  const own = (namingOf(numbered)?.name ?? '').toLowerCase();
  const heading = titleSection(document)?.line;
  const found = numbered.body.sections.flatMap((one) =>
    one.line === heading ? below(one, own) : others(one, own),
  );
  const lines = new Set(found.map(({ line }) => line));
  return sectionsBelow(document.body).filter(({ line }) => lines.has(line));
}

/** Told at once of most pages: no heading is a role, or all that are end as the page's own does ("Senior Baker"). */
function mayHaveOthers(document: Document): boolean {
  const named = sectionsBelow(document.body).filter(({ title, level }) => level > 1 && isPlainRole(title));
  const own = named.length === 0 ? '' : (namingOf(document)?.name ?? '').toLowerCase();
  return named.some(({ title }) => own === '' || !roleInTitle(title).toLowerCase().endsWith(own));
}

/** Not within a level, or below a heading that says what of the role it is about. */
function below({ sections }: Section, own: string): readonly Section[] {
  return sections.flatMap((one) => others(one, own));
}

function others(section: Section, own: string): readonly Section[] {
  const { title, items, sections } = section;
  if (levelHeading(title) !== null || sectionKind(title) !== null || isScale(title)) return [];
  const isOther =
    (items.length > 0 || sections.length > 0) &&
    isPlainRole(title) &&
    !own.endsWith(roleInTitle(title).toLowerCase().replace(/s$/, ''));
  return isOther ? [section] : below(section, own);
}

const sectionsBelow = ({ sections }: Section): readonly Section[] =>
  sections.flatMap((one) => [one, ...sectionsBelow(one)]);

const without = (section: Section, taken: readonly Section[]): Section => ({
  ...section,
  sections: section.sections.filter((one) => !taken.includes(one)).map((one) => without(one, taken)),
});
