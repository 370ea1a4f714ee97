import type { Catalog } from '../../../catalog/catalog.ts';
import type { Role, Statement } from '../../../catalog/role.ts';
import { atOnce, type Steps } from '../../../in-slices.ts';
import { passagesOf } from '../../passage.ts';
import { nameKey } from '../../words/words.ts';
import type { Correction } from './corrected-router.ts';

/** A text with its owner. */
export interface Lesson {
  readonly text: string;
  /** Slug. */
  readonly role: string;
  /** How much it says about owning: a responsibility counts 1.5. */
  readonly weight: number;
  /** The example question it comes from; null for a name, a line of a document, a corrected text. */
  readonly example: Statement | null;
}

const NAME = 3;
/** An example question, which is how people ask. */
export const EXAMPLE = 1.5;

/**
 * What the router learns from: each role's names, the lines of its documents, its topics and its example questions. What
 * a role turns away is a lesson for whom it names instead. A corrected text is a lesson for the role it went to in the
 * end, and none for the one it was wrongly taken for. Corrections come oldest first.
 */
export const lessonsOf = (catalog: Catalog, corrections: readonly Correction[] = []): Lesson[] =>
  atOnce(lessonsInSteps(catalog, corrections));

export function* lessonsInSteps({ roles }: Catalog, corrections: readonly Correction[]): Steps<Lesson[]> {
  const slugs = new Set(roles.map(({ slug }) => slug));
  const written: Lesson[] = [];
  for (const role of roles) {
    written.push(...nameLessons(role), ...lineLessons(role), ...declinedTo(role, slugs));
    yield;
  }
  return corrected(
    written,
    corrections.filter(({ role }) => slugs.has(role)),
  );
}

function nameLessons({ slug, name, aliases }: Role): Lesson[] {
  return [name, ...aliases].map((text) => ({ text, role: slug, weight: NAME, example: null }));
}

function lineLessons(role: Role): Lesson[] {
  const lines = passagesOf(role).filter(({ isExample }) => !isExample);
  return [
    ...lines.map(({ text, weight }) => ({ text, role: role.slug, weight, example: null })),
    ...role.routing.examples.map((example) => ({
      text: example.text,
      role: role.slug,
      weight: EXAMPLE,
      example,
    })),
  ];
}

function declinedTo({ routing }: Role, slugs: ReadonlySet<string>): Lesson[] {
  return routing.declines.flatMap(({ what, ask }) =>
    ask !== null && slugs.has(ask) ? [{ text: what, role: ask, weight: EXAMPLE, example: null }] : [],
  );
}

function corrected(lessons: readonly Lesson[], corrections: readonly Correction[]): Lesson[] {
  if (corrections.length === 0) return [...lessons];
  const latest = new Map(corrections.map((correction) => [nameKey(correction.text), correction]));
  const isWrong = ({ text, role }: Lesson) => latest.get(nameKey(text))?.instead === role;
  const added = [...latest.values()].map(
    ({ text, role }): Lesson => ({ text, role, weight: EXAMPLE, example: null }),
  );
  return [...lessons.filter((lesson) => !isWrong(lesson)), ...added];
}
