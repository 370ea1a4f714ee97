import Fuse from 'fuse.js';
import type { Role } from '../catalog/role.ts';
import type { Library } from './library.ts';
import { nameKey } from './words/words.ts';

/** What roles are found by, names and all: a topic, a skill, a tool, the title of a document. */
interface Thing {
  readonly key: string;
  readonly roles: readonly Role[];
}

const SHORTEST = 2;
/** Fuse takes longer patterns apart, and what is pasted by mistake is no search. */
const LONGEST = 32;
/** 0 is a perfect match: a slip of the pen in a word of five letters is found, half a word of other letters is not. */
const LOOSEST = 0.3;

/**
 * The roles that have something to do with what was typed so far, best first: a thing of just that name, then one with a
 * word that begins so, then one that looks like it.
 */
export function rolesByThing(library: Library, typed: string): Role[] {
  const key = nameKey(typed).slice(0, LONGEST);
  if (key.length < SHORTEST) return [];
  const { things, fuse } = thingsIn(library);
  const ranked = things.map((thing) => ({ thing, rank: rankOf(thing.key, key) }));
  const beginning = ranked.filter(({ rank }) => rank < NONE).sort((a, b) => a.rank - b.rank);
  const alike =
    key.length > SHORTEST && beginning.length === 0 ? fuse.search(key).map(({ item }) => item) : [];
  return [...new Set([...beginning.map(({ thing }) => thing), ...alike].flatMap(({ roles }) => roles))];
}

const NONE = 3;

function rankOf(thing: string, typed: string): number {
  if (thing === typed) return 0;
  if (thing.startsWith(typed)) return 1;
  return thing.includes(` ${typed}`) ? 2 : NONE;
}

const THINGS = {};

const thingsIn = (library: Library): { readonly things: readonly Thing[]; readonly fuse: Fuse<Thing> } =>
  library.once(THINGS, () => {
    const things = thingsOf(library.catalog.roles);
    return { things, fuse: new Fuse(things, { keys: ['key'], threshold: LOOSEST, ignoreLocation: true }) };
  });

/** Each name once, however many roles share it. */
function thingsOf(roles: readonly Role[]): Thing[] {
  const byKey = new Map<string, Set<Role>>();
  for (const role of roles) {
    for (const name of namesIn(role)) {
      const key = nameKey(name);
      if (key !== '') byKey.set(key, (byKey.get(key) ?? new Set()).add(role));
    }
  }
  return [...byKey].map(([key, having]) => ({ key, roles: [...having] }));
}

function namesIn(role: Role): string[] {
  const { frameworks, routing } = role;
  return [
    ...[role.name, ...role.aliases],
    ...routing.topics.flatMap(({ term, synonyms }) => [term, ...synonyms]),
    ...role.capabilities.map(({ name }) => name),
    ...role.skills.map(({ area }) => area),
    ...role.artifacts.map(({ name }) => name),
    ...role.ownership.map(({ area }) => area),
    ...role.properties.map(({ value }) => value),
    ...role.metrics.map(({ text }) => text),
    ...frameworks.flatMap(({ title, topics }) => [title, ...topics.map((topic) => topic.title)]),
    ...role.responsibilities.map(({ title }) => title),
    ...role.sources.map(titleOf),
  ];
}

/** "skills/platform-engineering.md" is known as "platform-engineering". */
const titleOf = (path: string): string => path.replace(/^.*\//, '').replace(/\.\w+$/, '');
