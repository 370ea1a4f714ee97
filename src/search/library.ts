import Fuse from 'fuse.js';
import type { Catalog } from '../catalog/catalog.ts';
import type { Role } from '../catalog/role.ts';
import { atOnce, type Steps } from '../in-slices.ts';
import { type Language, type Messages, messagesIn } from '../messages/messages.ts';
import { createFactIndex, type FactIndex } from './facts/fact-index.ts';
import { createRoleFinder, type RoleFinder } from './find-roles.ts';
import { lazily } from './lazily.ts';
import { createMostRecent } from './most-recent.ts';
import { createPassageIndex, type PassageIndex } from './passage-index.ts';
import { correctRouter } from './router/learning/corrected-router.ts';
import { type SaidCorrection, weighCorrections } from './router/learning/weigh-corrections.ts';
import { createRouter } from './router/router.ts';
import type { Router, Verdict } from './router/verdict.ts';
import { createTellingLines, type TellingLines } from './telling-line.ts';
import { rarity } from './words/rarity.ts';

/** A catalog, made searchable. Immutable: a reload builds a new one. */
export interface Library extends RoleFinder, PassageIndex, TellingLines {
  readonly catalog: Catalog;
  readonly router: Router;
  /** Everything the documents say of roles, fact by fact. */
  readonly facts: FactIndex;
  /** In which answers are written. */
  readonly language: Language;
  readonly say: Messages;
  role(slug: string): Role | undefined;
  /** Roles whose names look most like `text`, nearest first. */
  namesLike(text: string, most: number): Role[];
  /** What `make` makes of `key`, made once for as long as the library lives. */
  once<T>(key: object, make: () => T): T;
}

/** Without a trained router, owners are found by what the documents say. */
export const createLibrary = (
  catalog: Catalog,
  router: Router | null = null,
  language: Language = 'en',
): Library => atOnce(libraryInSteps(catalog, router, language));

/** The same in steps: a thousand roles take a second. */
export function* libraryInSteps(catalog: Catalog, router: Router | null, language: Language): Steps<Library> {
  const bySlug = new Map(catalog.roles.map((role) => [role.slug, role]));
  const names = new Fuse(catalog.roles, { keys: ['name', 'aliases'], threshold: 0.5, ignoreLocation: true });
  const index = yield* createPassageIndex(catalog.roles);
  const facts = yield* createFactIndex(catalog.roles);
  const finder = yield* createRoleFinder(catalog.roles);
  yield;
  const rarityOf = (stem: string) => rarity(index.lines, index.linesWith(stem));
  const own = lazily(() => createRouter(catalog)); // many a library is never asked who owns something
  const made = new WeakMap<object, unknown>();
  return {
    catalog,
    language,
    say: messagesIn(language),
    router: router ?? { route: (text) => own().route(text) },
    facts,
    ...finder,
    ...index,
    ...createTellingLines(rarityOf, index),
    role: (slug) => bySlug.get(slug),
    once<T>(key: object, make: () => T): T {
      const value = made.has(key) ? (made.get(key) as T) : make();
      made.set(key, value);
      return value;
    },
    namesLike: (text, most) =>
      names.search(text.slice(0, LONGEST_NAME), { limit: most }).map((result) => result.item),
  };
}

/**
 * The same library, whose router follows these corrections, oldest first. Those to a role that is gone count no more, and
 * those against an example in the content only where enough people say so.
 */
export function withCorrections(library: Library, corrections: readonly SaidCorrection[]): Library {
  const { counted } = weighCorrections(corrections, library.catalog);
  const known = counted.filter(({ role }) => library.role(role));
  return { ...library, router: remembering(correctRouter(library.router, known, library)) };
}

/** One question is routed several times on its way: to see whether it is a request, to say whose it is, and to offer others. */
function remembering(router: Router): Router {
  const verdicts = createMostRecent<string, Verdict>(MOST_ROUTED);
  return {
    route(text) {
      const verdict = verdicts.get(text) ?? router.route(text);
      verdicts.set(text, verdict);
      return verdict;
    },
  };
}

const MOST_ROUTED = 20;

const LONGEST_NAME = 32; // longer patterns than this Fuse searches piece by piece
