import { buildCatalog } from '../catalog/build-catalog.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { parseDocument } from '../documents/parse-document.ts';
import type { Written } from './written.ts';

/** What was written, as it is read from a folder. */
export function readAgain(files: readonly Written[]): Catalog {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const parsed = sorted.map(({ path, text }) => parseDocument(path, text));
  return buildCatalog(
    parsed.flatMap(({ document }) => document ?? []),
    parsed.flatMap(({ problems }) => problems),
  );
}
