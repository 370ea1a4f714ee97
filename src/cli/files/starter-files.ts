import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { shipped } from '../../installation.ts';

export interface StarterFile {
  /** Relative to the folder that is written. */
  readonly path: string;
  /** Where it is copied from. */
  readonly source: string;
}

/** The example roles, and the schemas that their first lines point to, which editors find without a network. */
export async function starterFiles(): Promise<readonly StarterFile[]> {
  const [files, schemas] = await Promise.all([filesBelow('template'), filesBelow('schemas')]);
  return [...files, ...schemas.map((file) => ({ ...file, path: join('.schemas', file.path) }))];
}

async function filesBelow(folder: string): Promise<readonly StarterFile[]> {
  const root = shipped(folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((source) => ({ path: relative(root, source), source }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Why nothing can be written there; null where something can. A folder that holds nothing but a repository counts as empty. */
export async function obstacleIn(folder: string): Promise<string | null> {
  const found = await stat(folder).catch(() => null);
  if (found === null) return null;
  if (!found.isDirectory()) return `"${folder}" is a file.`;
  const names = (await readdir(folder)).filter((name) => name !== '.git');
  return names.length === 0 ? null : `The folder "${folder}" is not empty.`;
}
