import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { Problem } from './problem.ts';

/** Files to read, by path relative to the folder, in order. */
export interface Listing {
  readonly paths: readonly string[];
  /** Files passed over: a README beside documents, and what is neither text nor data. */
  readonly skipped: readonly string[];
  readonly problems: readonly Problem[];
}

interface Walk {
  /** Real path of the content folder: nothing outside it is ever read. */
  readonly root: string;
  readonly paths: string[];
  readonly skipped: string[];
  readonly problems: Problem[];
  /** Real paths met so far, so that a link neither loops nor reads a document twice. */
  readonly seen: Set<string>;
  readonly links: string[];
}

const EXTENSIONS = /\.(?:md|markdown|mdx|txt|html?|adoc|asciidoc|rst|ya?ml|json|toml|csv|tsv)$/i;
/** Who owns which path: told by their names, since other tools tell them by nothing else. */
const CODEOWNERS = /^(?:.+\.)?CODEOWNERS$/;
const OWNERS = /^(?:OWNERS_ALIASES|(?:[A-Z]+_)*OWNERS)$/;
/** Hidden folders in which code hosts look for CODEOWNERS. */
const HOSTS = ['.github', '.gitlab', '.gitea', '.forgejo'];
const README = /^readme\.[^.]+$/i;

/** Finds the documents below `root`, which must be a real path. Links are followed, but not out of the folder. */
export async function listFiles(root: string): Promise<Listing> {
  const walk: Walk = { root, paths: [], skipped: [], problems: [], seen: new Set([root]), links: [] };
  await visitFolder(walk, root);
  // Links last: what is also reachable without one keeps its own path.
  for (let link = walk.links.shift(); link !== undefined; link = walk.links.shift())
    await visitLink(walk, link);
  return { paths: walk.paths.sort(byCode), skipped: walk.skipped.sort(byCode), problems: walk.problems };
}

/** Whether `path` names a document: by extension, and not a README, hidden or part of a package. */
function isDocumentPath(path: string): boolean {
  const names = path.split(/[\\/]/);
  const name = names.at(-1) ?? '';
  if (CODEOWNERS.test(name)) return !names.some((one) => isHidden(one) && !HOSTS.includes(one));
  if (names.some(isHidden)) return false;
  return OWNERS.test(name) || (EXTENSIONS.test(path) && !README.test(name));
}

const isReadme = (name: string): boolean => README.test(name) && EXTENSIONS.test(name);

/** Whether `path` names a CODEOWNERS file, which is neither Markdown nor YAML. */
export function isOwnersFile(path: string): boolean {
  return CODEOWNERS.test(path.split(/[\\/]/).at(-1) ?? '');
}

export function isHidden(name: string): boolean {
  return (name.startsWith('.') && name !== '.' && name !== '..') || name === 'node_modules';
}

async function visitFolder(walk: Walk, folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    walk.problems.push(unreadable(pathIn(walk, folder)));
    return;
  }
  const isHost = isHostFolder(basename(folder));
  const seen = entries.filter(({ name }) =>
    isHost ? CODEOWNERS.test(name) : !isHidden(name) || isHostFolder(name),
  );
  const isOnlyReadme = !seen.some((entry) => entry.isDirectory() || isDocumentPath(entry.name));
  for (const entry of seen.sort((a, b) => byCode(a.name, b.name))) {
    const full = join(folder, entry.name);
    if (entry.isSymbolicLink()) walk.links.push(full);
    else if (entry.isDirectory()) await visitOnce(walk, full, () => visitFolder(walk, full));
    else if (isDocumentPath(entry.name) || (isOnlyReadme && isReadme(entry.name)))
      await visitOnce(walk, full, () => visitFile(walk, full));
    else if (!isHidden(entry.name)) walk.skipped.push(pathIn(walk, full));
  }
}

const isHostFolder = (name: string): boolean => HOSTS.includes(name);

async function visitOnce(walk: Walk, real: string, visit: () => Promise<void>): Promise<void> {
  if (walk.seen.has(real)) return;
  walk.seen.add(real);
  await visit();
}

/** A pipe or device with a document's name would keep the reader waiting for ever. */
async function visitFile(walk: Walk, full: string): Promise<void> {
  const path = pathIn(walk, full);
  const found = await stat(full).catch(() => null);
  if (found?.isFile() === true || found === null) walk.paths.push(path);
  else walk.problems.push(unreadable(path));
}

async function visitLink(walk: Walk, link: string): Promise<void> {
  const target = await realpath(link).catch(() => null);
  if (target === null) {
    if (isDocumentPath(link.slice(walk.root.length))) walk.problems.push(broken(pathIn(walk, link)));
    return;
  }
  const isFolder = (await lstat(target)).isDirectory();
  if (!isFolder && !isDocumentPath(pathIn(walk, link))) return;
  if (target !== walk.root && !target.startsWith(walk.root + sep))
    walk.problems.push(outside(pathIn(walk, link)));
  else await visitOnce(walk, target, () => (isFolder ? visitFolder(walk, link) : visitFile(walk, link)));
}

function pathIn(walk: Walk, full: string): string {
  return relative(walk.root, full).split(sep).join('/');
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function unreadable(path: string): Problem {
  const message =
    'This cannot be read. Check that it is a file or folder, and that Rolecall may read it (permissions).';
  return { path, line: 1, severity: 'error', rule: 'unreadable', message };
}

function broken(path: string): Problem {
  const message = 'This link points to a file that does not exist. Correct the link, or remove it.';
  return { path, line: 1, severity: 'warning', rule: 'broken-link', message };
}

function outside(path: string): Problem {
  const message =
    'This link leads out of the content folder, so it was not followed. Copy the document into the folder instead.';
  return { path, line: 1, severity: 'warning', rule: 'outside-folder', message };
}
