import type { Document } from '../documents/document.ts';
import type { Problem } from '../documents/problem.ts';
import { readDocument } from '../formats/index.ts';
import type { Reading } from '../formats/profiles/role-entry.ts';
import { atOnce, givingWay, inSlices, type Steps } from '../in-slices.ts';
import { checkDuties } from './build/check-duties.ts';
import { checkAliases, checkGroup, checkStray } from './build/check-entries.ts';
import { checkLengths } from './build/check-lengths.ts';
import { extendFrameworks } from './build/extend-frameworks.ts';
import { groupEntries } from './build/group-entries.ts';
import { linkRoles } from './build/link-roles.ts';
import { mergeRole } from './build/merge-role.ts';
import type { Catalog } from './catalog.ts';
import { withHolidays } from './dates/days-off.ts';
import { joinReviews } from './dates/join-reviews.ts';
import { indexInSteps } from './find-role.ts';
import { includeOwners } from './owned/included-owners.ts';
import { linkOwned, withOwned } from './owned/link-owned.ts';
import type { Role } from './role.ts';

/** Documents → roles, with all that authors should know. Pure; `problems` are those found while reading the documents. */
export const buildCatalog = (documents: readonly Document[], problems: readonly Problem[] = []): Catalog =>
  atOnce(joinReadings(documents, documents.map(readDocument), problems));

/** The same while others get their turn: a thousand documents take a second or two. */
export async function buildInSlices(
  documents: readonly Document[],
  problems: readonly Problem[] = [],
): Promise<Catalog> {
  return givingWay(joinReadings(documents, await inSlices(documents, readDocument), problems));
}

function* joinReadings(
  documents: readonly Document[],
  readings: readonly Reading[],
  problems: readonly Problem[],
): Steps<Catalog> {
  const extended = extendFrameworks(readings.flatMap((reading) => reading.entries));
  const { groups, strays } = yield* groupEntries(extended.entries);
  const roles: Role[] = [];
  for (const group of groups) {
    roles.push(mergeRole(group));
    yield;
  }
  const merged = withOwnSlugs(roles);
  const index = yield* indexInSteps(merged);
  const linked = yield* linkRoles(merged, index);
  yield;
  const paths = new Set([...documents, ...problems].map(({ path }) => path));
  const { reviews, problems: reviewProblems } = joinReviews(
    readings.flatMap((reading) => reading.reviews ?? []),
    paths,
  );
  const included = includeOwners(
    readings.flatMap((reading) => reading.owned ?? []),
    readings.flatMap((reading) => reading.ownersLists ?? []),
  );
  const owned = linkOwned(included.things, merged, index);
  yield;
  const holidays = readings.flatMap((reading) => reading.holidays ?? []);
  const found: Problem[] = [];
  for (const group of groups) {
    found.push(...checkGroup(group));
    yield;
  }
  for (const entry of strays) {
    found.push(checkStray(entry, index.near(entry.name)));
    yield;
  }
  for (const check of [checkAliases, checkDuties, checkLengths]) {
    found.push(...check(merged, groups));
    yield;
  }
  return {
    roles: withHolidays(withOwned(linked.roles, owned), holidays).toSorted(byName),
    owned,
    outOfScope: readings.flatMap((reading) => reading.outOfScope),
    fallbackChannel:
      readings.map((reading) => reading.fallbackChannel ?? null).find((channel) => channel !== null) ?? null,
    reviews,
    holidays,
    marks: marksOf(documents),
    problems: [
      ...problems,
      ...readings.flatMap((reading) => reading.problems),
      ...extended.problems,
      ...included.problems,
      ...found,
      ...linked.problems,
      ...reviewProblems,
    ].sort(byPlace),
  };
}

const marksOf = (documents: readonly Document[]) =>
  new Map(documents.flatMap(({ path, marks = [] }) => (marks.length > 0 ? [[path, marks] as const] : [])));

/** What a menu of Slack can carry: a role with a longer one could be chosen nowhere. */
const LONGEST_SLUG = 75;
const shortened = (slug: string, ending = ''): string =>
  `${slug.slice(0, LONGEST_SLUG - ending.length).replace(/[-\ud800-\udbff]+$/, '')}${ending}`;

/** Two names may give one slug ("C Developer", "Ç Developer"); the second then gets a number. */
function withOwnSlugs(roles: readonly Role[]): readonly Role[] {
  const taken = new Set<string>();
  return roles.map((role) => {
    let slug = shortened(role.slug);
    for (let number = 2; taken.has(slug); number++) slug = shortened(role.slug, `-${number}`);
    taken.add(slug);
    return slug === role.slug ? role : { ...role, slug };
  });
}

function byName(a: Role, b: Role): number {
  return a.name.localeCompare(b.name, 'en') || byCode(a.slug, b.slug);
}

function byPlace(a: Problem, b: Problem): number {
  return byCode(a.path, b.path) || a.line - b.line || byCode(a.rule, b.rule);
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
