import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
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

/** Files in this folder that are still as `init` wrote them, and that are read as documents; what is copied from `from` is wanted. */
export async function examplesIn(folder: string, from: string): Promise<readonly string[]> {
  const isSame = async ({ path, source }: StarterFile): Promise<boolean> => {
    const textIn = (file: string) => readFile(file, 'utf8').catch(() => null);
    const [example, there, given] = await Promise.all(
      [source, join(folder, path), join(from, path)].map(textIn),
    );
    return there === example && given !== example;
  };
  const files = (await filesBelow('template')).filter(({ path }) => path.includes(sep));
  const same = await Promise.all(files.map(isSame));
  return files.filter((_, index) => same[index]).map(({ path }) => path);
}
