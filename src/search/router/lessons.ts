import type { Catalog } from '../../catalog/catalog.ts';
import type { Role, Statement } from '../../catalog/role.ts';
import { createPassageIndex } from '../passage-index.ts';
import { nameKey } from '../words.ts';
import type { Correction } from './corrected-router.ts';
import type { Lesson } from './router.ts';

const EXAMPLE = 1;
const TOPIC = 0.6;
const DOCUMENT = 0.3;

/**
 * What the router learns from: the example questions and topics of each role, and what nobody here owns. A role without
 * examples of its own borrows those of the `starter` role of the same name; where there is none, it is known by what its
 * documents say, which is less, but not nothing. A corrected text is a lesson for the role it went to in the end, and
 * none for the one it was wrongly taken for. Corrections come oldest first.
 */
export function lessonsOf(
  catalog: Catalog,
  starter: Catalog | null,
  corrections: readonly Correction[] = [],
): Lesson[] {
  const borrow = createLender(starter);
  const slugs = new Set(catalog.roles.map((role) => role.slug));
  const written = [
    ...catalog.roles.flatMap((role) => [
      ...questionsOf(role, borrow(role)),
      ...topicsOf(role),
      ...declinesOf(role, slugs),
    ]),
    ...catalog.outOfScope.map((example) => fromExample(example, null)),
    ...borrowedOutOfScope(catalog, starter),
  ];
  return corrected(
    written,
    corrections.filter(({ role }) => slugs.has(role)),
  );
}

function corrected(lessons: readonly Lesson[], corrections: readonly Correction[]): Lesson[] {
  const latest = new Map(corrections.map((correction) => [nameKey(correction.text), correction]));
  const isWrong = ({ text, role }: Lesson) => latest.get(nameKey(text))?.instead === role;
  const added = [...latest.values()].map(({ text, role }) => fromWords(text, role, EXAMPLE));
  return [...(latest.size > 0 ? lessons.filter((lesson) => !isWrong(lesson)) : lessons), ...added];
}

/** Roles that have to make do with their documents: neither examples of their own nor any to borrow. Teams are named, not described. */
export function rolesWithoutExamples({ roles }: Catalog, starter: Catalog | null): Role[] {
  const borrow = createLender(starter);
  return roles.filter(
    (role) => role.kind === 'role' && role.routing.examples.length === 0 && borrow(role).length === 0,
  );
}

function questionsOf(role: Role, borrowed: readonly Statement[]): Lesson[] {
  const examples = role.routing.examples.length > 0 ? role.routing.examples : borrowed;
  return examples.length > 0
    ? examples.map((example) => fromExample(example, role.slug))
    : fromDocuments(role);
}

function fromExample(example: Statement, role: string | null): Lesson {
  return { text: example.text, role, weight: EXAMPLE, example };
}

function topicsOf({ slug, routing }: Role): Lesson[] {
  return routing.topics.flatMap(({ term, synonyms }) =>
    [term, ...synonyms].map((name) => fromWords(name, slug, TOPIC)),
  );
}

/** What a role turns away belongs to whom it names instead. */
function declinesOf({ routing }: Role, slugs: ReadonlySet<string>): Lesson[] {
  const known = routing.declines.filter(({ ask }) => ask === null || slugs.has(ask));
  return known.map(({ what, ask }) => ({ text: what, role: ask, weight: TOPIC, example: null }));
}

function fromDocuments(role: Role): Lesson[] {
  const lines = [
    ...[role.mission?.text, role.summary?.text].filter((text) => text !== undefined),
    ...role.responsibilities.map((it) => it.title),
    ...role.ownership.map((it) => `${it.area} ${it.text}`),
    ...role.capabilities.map((it) => `${it.name} ${it.details ?? ''}`),
    ...role.skills.flatMap((area) => area.statements.map((it) => it.text)),
    ...role.artifacts.map((it) => it.name),
  ];
  return lines.map((text) => fromWords(text, role.slug, DOCUMENT));
}

function fromWords(text: string, role: string, weight: number): Lesson {
  return { text, role, weight, example: null };
}

/** Finds the starter's examples for a role, by any of its names that is not shared by two starter roles. */
function createLender(starter: Catalog | null): (role: Role) => readonly Statement[] {
  const byName = new Map<string, Role | null>();
  for (const role of starter?.roles ?? []) {
    for (const name of namesOf(role))
      byName.set(name, byName.has(name) && byName.get(name) !== role ? null : role);
  }
  return (role) => {
    const match = namesOf(role)
      .map((name) => byName.get(name))
      .find((found) => found);
    return match?.routing.examples ?? [];
  };
}

function namesOf({ name, slug, aliases }: Role): string[] {
  return [slug, name, ...name.split('/'), ...aliases].map(nameKey);
}

/** What nobody owns in the sample company may well be somebody's job here: what a role of its own speaks of, is left out. */
function borrowedOutOfScope(catalog: Catalog, starter: Catalog | null): Lesson[] {
  if (!starter || catalog.outOfScope.length > 0) return [];
  const borrow = createLender(starter);
  const index = createPassageIndex(catalog.roles.filter((role) => borrow(role).length === 0));
  return starter.outOfScope
    .filter((example) => index.rank(example.text).length === 0)
    .map((example) => fromExample(example, null));
}
