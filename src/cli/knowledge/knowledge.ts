import type { Catalog } from '../../catalog/catalog.ts';
import type { Role } from '../../catalog/role.ts';
import { passagesOf } from '../../search/passage.ts';
import { trainRouter } from '../../search/router/router.ts';
import type { WordVectors } from '../../search/word-vectors/word-vectors.ts';
import { wordsIn } from '../../search/words/terms.ts';

/** How well roles are found, by their own example questions, each held out of training in turn. */
export interface Knowledge {
  /** Roles that were tried, of those that have enough examples. */
  readonly tried: number;
  readonly able: number;
  /** Examples of each that were learned from, on average. */
  readonly learnedFrom: number;
  /** Shares from 0 to 1 of the questions whose role came first; `byHalf` with half as many examples learned from. */
  readonly right: number;
  readonly byHalf: number;
  /** Names, the worst first. */
  readonly roles: readonly { readonly name: string; readonly right: number; readonly all: number }[];
  /** Questions of one that went to the other, the most frequent first. */
  readonly confused: readonly { readonly of: string; readonly to: string; readonly times: number }[];
}

const FOLDS = 3;
/** With fewer, nothing can be held out. */
const FEWEST = 5;
/** So many roles and examples are tried within two seconds; of more, a sample. */
const MOST_ROLES = 12;
const MOST_EXAMPLES = 30;
const MOST_OTHERS = 40;

/** Null where no role has enough examples. The same documents always give the same figures. */
export async function measureKnowledge(
  catalog: Catalog,
  vectors: WordVectors | null = null,
): Promise<Knowledge | null> {
  const able = catalog.roles.filter(({ routing }) => routing.examples.length >= FEWEST);
  if (able.length === 0) return null;
  const tried = sample(able, MOST_ROLES);
  const others = sample(
    catalog.roles.filter((role) => !tried.includes(role)),
    MOST_OTHERS - tried.length,
  );
  const small = {
    ...catalog,
    roles: [...tried, ...others].map(withFewExamples),
    outOfScope: sample(catalog.outOfScope, MOST_EXAMPLES),
  };
  const chosen = new Set(tried.map(({ slug }) => slug));
  const outcomes = await tryAll(small, chosen, 1, vectors);
  const halved = await tryAll(small, chosen, 2, vectors);
  const examples = small.roles
    .filter(({ slug }) => chosen.has(slug))
    .map((role) => role.routing.examples.length);
  const all = examples.reduce((sum, count) => sum + count, 0);
  return {
    ...{ tried: tried.length, able: able.length },
    learnedFrom: Math.round(((all / tried.length) * (FOLDS - 1)) / FOLDS),
    ...{ right: shareRight(outcomes), byHalf: shareRight(halved) },
    roles: tried
      .map(({ slug, name }) => {
        const own = outcomes.filter(({ role }) => role === slug);
        return { name, right: own.filter(isRight).length, all: own.length };
      })
      .toSorted((a, b) => a.right / a.all - b.right / b.all),
    confused: confusions(outcomes, new Map(small.roles.map(({ slug, name }) => [slug, name]))),
  };
}

/** Words in the documents of a role. */
export const wordsOf = (role: Role): number =>
  passagesOf(role).reduce((sum, { text }) => sum + wordsIn(text).length, 0);

interface Outcome {
  readonly role: string;
  readonly found: string | null;
}

const isRight = ({ role, found }: Outcome): boolean => role === found;
const shareRight = (outcomes: readonly Outcome[]): number =>
  outcomes.filter(isRight).length / (outcomes.length || 1);

/** Every example of the chosen roles, by a router that has not seen it; `nth`: which part of the others it has. */
async function tryAll(
  catalog: Catalog,
  chosen: ReadonlySet<string>,
  nth: number,
  vectors: WordVectors | null,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const roles = catalog.roles.map((role) =>
      chosen.has(role.slug)
        ? withExamples(role, (index) => index % FOLDS !== fold && Math.floor(index / FOLDS) % nth === 0)
        : role,
    );
    const router = await trainRouter({ ...catalog, roles }, [], undefined, undefined, vectors);
    for (const { slug, routing } of catalog.roles.filter(({ slug }) => chosen.has(slug)))
      for (const { text } of routing.examples.filter((_, index) => index % FOLDS === fold))
        outcomes.push({ role: slug, found: router.route(text).owners[0]?.role ?? null });
  }
  return outcomes;
}

function withExamples(role: Role, isKept: (index: number) => boolean): Role {
  const examples = role.routing.examples.filter((_, index) => isKept(index));
  return { ...role, routing: { ...role.routing, examples } };
}

function withFewExamples(role: Role): Role {
  return { ...role, routing: { ...role.routing, examples: sample(role.routing.examples, MOST_EXAMPLES) } };
}

/** Evenly over the list. */
function sample<T>(list: readonly T[], most: number): readonly T[] {
  const step = list.length / Math.max(1, most);
  return step <= 1 ? list : Array.from({ length: most }, (_, at) => list[Math.floor(at * step)] as T);
}

function confusions(outcomes: readonly Outcome[], names: ReadonlyMap<string, string>): Knowledge['confused'] {
  const times = new Map<string, { of: string; to: string; times: number }>();
  for (const { role, found } of outcomes) {
    if (found === null || found === role) continue;
    const key = `${role} ${found}`;
    const known = times.get(key) ?? { of: names.get(role) ?? role, to: names.get(found) ?? found, times: 0 };
    times.set(key, { ...known, times: known.times + 1 });
  }
  return [...times.values()].toSorted((a, b) => b.times - a.times);
}
