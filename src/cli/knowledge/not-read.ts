import { realpath } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { listFiles } from '../../documents/list-files.ts';

/** Files of the content folder that no reader takes, by path; `known` are those that are read otherwise. */
export async function filesNotRead(folder: string, known: readonly string[]): Promise<readonly string[]> {
  const root = await realpath(folder).catch(() => null);
  if (root === null) return [];
  const { skipped } = await listFiles(root);
  return skipped.filter((path) => !known.includes(path));
}

/** "3 files were not read: 2 README (a/README.md, b/README.md), 1 .png (logo.png)."; null where there are none. */
export function notReadLine(paths: readonly string[]): string | null {
  if (paths.length === 0) return null;
  const kinds = new Map<string, string[]>();
  for (const path of paths) kinds.set(kindOf(path), [...(kinds.get(kindOf(path)) ?? []), path]);
  const listed = [...kinds].map(([kind, own]) => `${own.length} ${kind} (${some(own)})`).join(', ');
  const files = paths.length === 1 ? '1 file was' : `${paths.length} files were`;
  return `${files} not read: ${listed}.`;
}

function kindOf(path: string): string {
  return /^readme\b/i.test(basename(path)) ? 'README' : extname(path) || 'without an extension';
}

function some(paths: readonly string[]): string {
  return paths.length > 5 ? `${paths.slice(0, 5).join(', ')} …` : paths.join(', ');
}
