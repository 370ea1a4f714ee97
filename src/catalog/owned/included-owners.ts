import { posix } from 'node:path';
import type { Problem } from '../../documents/problem.ts';
import type { OwnedThing, OwnersList } from '../../formats/parts/facts.ts';

/** Things with the owners of the files that their lists take in, and which of those files are not there. */
export interface Included {
  readonly things: readonly OwnedThing[];
  readonly problems: readonly Problem[];
}

/** "file://ipc/SECURITY_OWNERS", "include ../OWNERS": owners of one OWNERS file that count in another. */
export function includeOwners(things: readonly OwnedThing[], lists: readonly OwnersList[]): Included {
  const byPath = new Map(lists.map((list) => [list.path, list]));
  const taken = new Set<string>();
  const full = things.map((thing) => {
    if (thing.ownersFrom === undefined) return thing;
    const found = reached({ path: thing.source.path, ownersFrom: thing.ownersFrom }, byPath);
    for (const { path } of found) taken.add(path);
    const owners = [...new Set([...thing.owners, ...found.flatMap((list) => list.owners)])];
    return { ...thing, owners, ownersFrom: found.map(({ path }) => path) };
  });
  return { things: full, problems: [...missing(things, byPath), ...unused(lists, taken)] };
}

type Including = Pick<OwnersList, 'path' | 'ownersFrom'>;

/** All lists that one takes in, and those that they take in; each once, so that a circle ends. */
function reached(from: Including, byPath: ReadonlyMap<string, OwnersList>): readonly OwnersList[] {
  const found = new Set<OwnersList>();
  const waiting: Including[] = [from];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    for (const written of one.ownersFrom) {
      const list = byPath.get(pathOf(written, one.path, byPath) ?? '');
      if (list === undefined || found.has(list) || list.path === from.path) continue;
      found.add(list);
      waiting.push(list);
    }
  }
  return [...found];
}

/** "//ipc/OWNERS" counts from the root of the repository, which may be any folder above; "../OWNERS" from the file itself. */
function pathOf(written: string, from: string, byPath: ReadonlyMap<string, OwnersList>): string | null {
  const own = posix
    .dirname(from)
    .split('/')
    .filter((folder) => folder !== '.');
  const roots = written.startsWith('/')
    ? own.map((_, index) => own.slice(0, index).join('/')).concat(own.join('/'))
    : [own.join('/')];
  const paths = roots.map((root) => posix.normalize(posix.join(root, written.replace(/^\/+/, ''))));
  return paths.find((path) => byPath.has(path)) ?? null;
}

/** One line for each file. */
function missing(things: readonly OwnedThing[], byPath: ReadonlyMap<string, OwnersList>): readonly Problem[] {
  const byList = new Map<string, { readonly line: number; readonly names: string[] }>();
  for (const { ownersFrom = [], source } of things) {
    const names = ownersFrom.filter((written) => pathOf(written, source.path, byPath) === null);
    if (names.length === 0) continue;
    const known = byList.get(source.path) ?? { line: source.line, names: [] };
    known.names.push(...names);
    byList.set(source.path, known);
  }
  return [...byList].map(([path, { line, names }]) => {
    const [shown, more] = [names.slice(0, 4).join(', '), names.length - 4];
    const message = `Owners are taken from files that are not in this folder: ${shown}${more > 0 ? ` and ${more} more` : ''}. Add those files, or name the owners here, if people should find them.`;
    return { path, line, severity: 'warning', rule: 'unread-owners', message };
  });
}

/** Lists of people that own nothing by themselves. */
function unused(lists: readonly OwnersList[], taken: ReadonlySet<string>): readonly Problem[] {
  return lists
    .filter(({ path }) => !/(?:^|\/)OWNERS$/.test(path) && !taken.has(path))
    .map(({ path }) => {
      const message =
        'No OWNERS file takes in these owners, so they own nothing here. Add the one that does, or leave this file out.';
      return { path, line: 1, severity: 'warning', rule: 'unread-owners', message };
    });
}
