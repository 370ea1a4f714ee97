import type { Owned } from '../../../catalog/owned/owned.ts';
import { isPath, ownersOf } from '../../../catalog/owned/owners-of.ts';
import { ARTICLES, CODE_FOLDERS, OWNER_QUESTIONS, THING_WORDS } from '../../../lexicon/owner-words.ts';
import type { Library } from '../../../search/library.ts';
import { likelyOwner } from '../../../search/router/router.ts';
import { nameKey, tokenize } from '../../../search/words/words.ts';
import type { Question } from '../../question.ts';

/** "who owns src/billing?": a path, or a thing that a document gives an owner. Null for all else, which goes on as any question. */
export function askOwners(typed: string, library: Library): Question | null {
  const rest = thingAsked(typed);
  if (rest === null) return null;
  const { owned } = library.catalog;
  const path = pathIn(rest, typed, library);
  if (path !== null) return { kind: 'owners', asked: path };
  const name = nameIn(rest, owned);
  return name === null ? null : { kind: 'owners', asked: name };
}

const ASKS: readonly RegExp[] = OWNER_QUESTIONS.map((words) => {
  const [before = '', after = ''] = words.replace(/^\^/, '').split('…');
  const start = words.startsWith('^') ? '^\\W*' : '(?:^|[^\\p{L}])';
  const end = after === '' ? '' : `${spaced(after)}\\b`;
  return new RegExp(`${start}${spaced(before)}[\\s:]+(.+${end === '' ? '' : '?'})${end}`, 'iu');
});

/** Most texts have none of these words at all, which one look tells. */
const MAY_ASK = new RegExp(`(?:${OWNER_QUESTIONS.map(wordsBefore).join('|')})[\\s:]`, 'iu');

function wordsBefore(words: string): string {
  return spaced(words.replace(/^\^/, '').split('…')[0] ?? '');
}

/** "who is" is "who's" as well. */
function spaced(words: string): string {
  return words.trim() === ''
    ? ''
    : `${words.startsWith(' ') ? '\\s+' : ''}${words.trim().replaceAll(' is ', "(?:\\s+is|'s)\\s+").replaceAll(/ +/g, '\\s+')}`;
}

/** What follows the words that ask for an owner, to the end of the sentence. */
function thingAsked(typed: string): string | null {
  const plain = typed
    .normalize('NFC')
    .slice(0, 600)
    .replace(/[’ʼ]/g, "'")
    .replace(/\s*\n\s*/g, '\n')
    .replace(/[^\S\n]+/g, ' ');
  if (!MAY_ASK.test(plain)) return null;
  const rest = ASKS.map((asks) => asks.exec(plain)?.[1]).find((found) => found !== undefined);
  return rest?.split(/[?!;\n]|[.,:](?:\s|$)/)[0]?.trim() || null;
}

/** The path it names. Of "ci/cd" or "node.js", which may be a subject as well, only where nobody is known for that. */
function pathIn(rest: string, typed: string, library: Library): string | null {
  const quoted = /`([^`\s]+)`/.exec(rest)?.[1];
  if (quoted !== undefined && isPath(quoted)) return quoted;
  const paths = rest
    .split(/\s+/)
    .map((word) => word.replace(/^["'“„«(]+|["'”“»)]+$/g, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && isPath(word));
  const [path] = paths;
  if (path === undefined || nameIn(rest, library.catalog.owned) !== null) return null;
  if (isPlainlyPath(path, library.catalog.owned)) return path;
  const isAlone = meant(rest).length === tokenize(path).length;
  return isAlone && likelyOwner(library.router.route(typed)) === null ? path : null;
}

function isPlainlyPath(path: string, owned: readonly Owned[]): boolean {
  const folders = path.split('/');
  if (folders.length > 2 || folders[0] === '' || folders.at(-1) === '') return true;
  if (folders.length === 1) return ownersOf(path, owned).some(({ thing }) => thing.name.endsWith(path));
  const [first = ''] = folders;
  const listed = owned.some(
    ({ kind, name }) => kind === 'path' && name.replace(/^\//, '').startsWith(`${first}/`),
  );
  return listed || CODE_FOLDERS.has(first) || /\.[a-z]\w{0,5}$/i.test(path);
}

/** The thing named: by all that is left of the sentence, or by a name that is written like no other word ("charges-api"). */
function nameIn(rest: string, owned: readonly Owned[]): string | null {
  const things = owned.filter(({ kind }) => kind !== 'path');
  if (things.length === 0) return null;
  const bare = rest.replaceAll(/["'“”„«»`]/g, '');
  const words = meant(bare).join(' ');
  const whole = things.find(({ name, aliases }) =>
    [name, ...aliases].some(
      (one) => [nameKey(one), meant(one).join(' ')].includes(words) || nameKey(one) === nameKey(bare),
    ),
  );
  if (whole && words !== '') return whole.name;
  const marked = bare.split(/\s+/).filter((word) => /[\p{L}\p{N}][-_:][\p{L}\p{N}]/u.test(word));
  return (
    marked.find((word) =>
      things.some(({ name, aliases }) => [name, ...aliases].some((one) => nameKey(one) === nameKey(word))),
    ) ?? null
  );
}

/** Without articles, and without what it is: "the payments service" is "payment". */
function meant(text: string): string[] {
  const words = tokenize(text).map(({ word }) => word);
  const first = words.findIndex((word) => !ARTICLES.has(word));
  const named = first < 0 ? words : words.slice(first);
  const bare = named.filter((word) => !THING_WORDS.has(word));
  return bare.length > 0 ? bare : named;
}
