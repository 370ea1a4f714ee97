import { ARTICLES, THING_WORDS } from '../../lexicon/owner-words.ts';
import { nameKey } from '../role-names.ts';
import type { Owned } from './owned.ts';
import { covers } from './path-rules.ts';

/** What was asked for, where it was found. */
export interface Found {
  /** The statement that settles who owns it. */
  readonly thing: Owned;
  /** `exact`: it is the thing itself. `covers`: a pattern that covers it. `below`: something in the folder asked for. */
  readonly how: 'exact' | 'covers' | 'below';
}

/** A path, as people type one: with a slash, or a file's name with its ending. */
export function isPath(text: string): boolean {
  return (
    /^\S{1,512}$/.test(text) &&
    !/^(?:@|https?:)/.test(text) &&
    (/[^/]?\/./.test(text) || /\/$/.test(text) || /^[\w.-]+\.[a-z]\w{0,5}$/i.test(text))
  );
}

/** Who owns a thing, by its name, or a path, by the rules of the file that lists it. Empty where nobody says so. */
export function ownersOf(asked: string, owned: readonly Owned[]): readonly Found[] {
  const named = namedSo(asked, owned);
  if (named.length > 0) return named.map((thing) => ({ thing, how: 'exact' as const }));
  return isPath(asked) ? ownersOfPath(asked, owned) : ownersOfFolder(asked, owned);
}

/** "web" is the folder "/apps/web/", wherever it lies; a line for one file or kind of file is about no folder. */
function ownersOfFolder(asked: string, owned: readonly Owned[]): readonly Found[] {
  const name = asked
    .trim()
    .toLowerCase()
    .replace(/^the\s+|\s+(?:folder|directory)$/g, '');
  if (!/^[\p{L}\p{N}][\p{L}\p{N}_.-]*$/u.test(name)) return [];
  return owned
    .filter(({ kind, name: pattern }) => kind === 'path' && lastFolder(pattern) === name)
    .map((thing) => ({ thing, how: 'covers' as const }));
}

function lastFolder(pattern: string): string | null {
  const bare = pattern.replace(/(?:\/\*{1,2})+$/, '/');
  return bare.endsWith('/') || !/[.*?[]/.test(bare)
    ? (bare.split('/').filter(Boolean).at(-1)?.toLowerCase() ?? null)
    : null;
}

function namedSo(asked: string, owned: readonly Owned[]): readonly Owned[] {
  const key = thingKey(asked);
  const bare = thingKey(withoutKind(asked));
  const things = owned.filter(({ kind }) => kind !== 'path');
  const named = (wanted: string) =>
    things.filter(({ name, aliases }) => [name, ...aliases].some((one) => thingKey(one) === wanted));
  const whole = named(key);
  return whole.length > 0 || bare === '' ? whole : named(bare);
}

/** "the payments service" is "payments". */
const withoutKind = (asked: string): string =>
  asked
    .split(/\s+/)
    .filter((word) => !ARTICLES.has(word.toLowerCase()) && !THING_WORDS.has(nameKey(word)))
    .join(' ');

/** What two ways to write a thing's name have in common. */
export function thingKey(name: string): string {
  return nameKey(name.replace(/^(?:component|api|system|resource|domain):/i, '').replace(/[/]+/g, ' '));
}

/** Of each list, and in GitLab of each section, the last pattern that covers the path counts. */
function ownersOfPath(path: string, owned: readonly Owned[]): readonly Found[] {
  const last = new Map<string, Owned>();
  for (const thing of owned) {
    const { scope } = thing;
    if (scope === null) continue;
    const inside = withoutRepository(path, scope.repository);
    if (!reaches(thing, inside)) continue;
    last.set(
      scope.rules === 'folder' ? 'folder' : JSON.stringify([scope.list, scope.section]),
      deeper(last, thing),
    );
  }
  const found = [...last.values()];
  if (found.length > 0) return found.map((thing) => ({ thing, how: 'covers' as const }));
  return owned
    .filter(
      ({ kind, name, scope }) =>
        kind === 'path' && isBelow(name, withoutRepository(path, scope?.repository ?? null)),
    )
    .map((thing) => ({ thing, how: 'below' as const }));
}

function reaches({ name, scope }: Owned, path: string): boolean {
  if (scope === null) return false;
  return scope.rules === 'folder'
    ? `${path}/`.replace(/\/+/g, '/').startsWith(name)
    : covers(name, path, scope.rules);
}

/** Of folders with owners of their own, the deepest counts. */
function deeper(last: ReadonlyMap<string, Owned>, thing: Owned): Owned {
  const known = thing.scope?.rules === 'folder' ? last.get('folder') : undefined;
  return known !== undefined && known.name.length > thing.name.length ? known : thing;
}

/** "shop/src/billing" is "src/billing" of the repository "shop". */
function withoutRepository(path: string, repository: string | null): string {
  const bare = path.replace(/^\.?\/+/, '');
  const isNamed = repository !== null && bare.toLowerCase().startsWith(`${repository.toLowerCase()}/`);
  return isNamed ? bare.slice(repository.length + 1) : bare;
}

function isBelow(pattern: string, folder: string): boolean {
  const bare = folder.replace(/\/+$/, '');
  return bare !== '' && pattern.replace(/^\/+/, '').startsWith(`${bare}/`);
}
