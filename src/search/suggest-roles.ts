import type { Role } from '../catalog/role.ts';
import { rolesByThing } from './find-by-thing.ts';
import type { Library } from './library.ts';
import { nameKey, tokenize } from './words/words.ts';

/** More than any name has; what is pasted into a search field by mistake costs no more than a name. */
const LONGEST_TYPED = 80;

/** Names of a role, as they are compared, and whether each is its own name or one it also answers to. */
interface Known {
  readonly role: Role;
  readonly own: string;
  readonly others: readonly string[];
}

/**
 * The roles somebody may mean who has typed so far, best first, at most `most`: whose name is just that, then begins so,
 * then has words that begin so; then those with a topic, a skill or a document of that name; then what looks or sounds
 * like it. Nothing typed: all, as they are listed.
 */
export function suggestRoles(library: Library, typed: string, most: number): Role[] {
  const tokens = tokenize(typed.slice(0, LONGEST_TYPED));
  const words = tokens.map(({ raw }) => nameKey(raw));
  if (words.length === 0) return typed.trim() === '' ? library.catalog.roles.slice(0, most) : [];
  const beginning = beginningSo(library, words);
  if (beginning.length >= most) return beginning.slice(0, most);
  const meant = library.find(tokens).flatMap(({ roles }) => roles);
  const named = [...beginning, ...meant];
  const byThing = rolesByThing(library, typed);
  const text = tokens.map(({ raw }) => raw).join(' ');
  const weak = byThing.length > 0 ? [] : spokenOf(library, text);
  return [...new Set([...named, ...byThing, ...weak])].slice(0, most);
}

const SHORTEST_WORD = 4;
const MOST_SPOKEN_OF = 3;

/** Last of all: the roles whose documents speak of it somewhere. */
const spokenOf = (library: Library, text: string): Role[] =>
  text.length < SHORTEST_WORD
    ? []
    : library
        .rank(text)
        .slice(0, MOST_SPOKEN_OF)
        .map(({ role }) => role);

function beginningSo(library: Library, words: readonly string[]): Role[] {
  const ranked = knownIn(library).map((known) => ({ role: known.role, rank: rankOf(known, words) }));
  return ranked
    .filter(({ rank }) => rank < NONE)
    .sort((a, b) => a.rank - b.rank)
    .map(({ role }) => role);
}

const NONE = 9;

/** 0 is best. The role's own name goes before what it is also called. */
function rankOf({ own, others }: Known, words: readonly string[]): number {
  const typed = words.join(' ');
  if (own === typed) return 0;
  if (others.includes(typed)) return 1;
  if (own.startsWith(typed)) return 2;
  if (others.some((name) => name.startsWith(typed))) return 3;
  if (hasWords(own, words)) return 4;
  return others.some((name) => hasWords(name, words)) ? 5 : NONE;
}

function hasWords(name: string, words: readonly string[]): boolean {
  return words.every((word) => name.startsWith(word) || name.includes(` ${word}`));
}

const NAMES = {};

const knownIn = (library: Library): readonly Known[] =>
  library.once(NAMES, () =>
    library.catalog.roles.map((role) => ({
      role,
      own: nameKey(role.name),
      others: [...role.aliases, role.slug].map(nameKey),
    })),
  );
