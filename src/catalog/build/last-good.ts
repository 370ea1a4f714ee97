import type { Document } from '../../documents/document.ts';
import { errorsIn, type Problem } from '../../documents/problem.ts';
import { readDocuments } from '../../documents/read-documents.ts';
import { buildInSlices } from '../build-catalog.ts';
import type { Catalog } from '../catalog.ts';

/** Reads a content folder again and again, and remembers the last version of each document that could be read. */
export interface CatalogReader {
  /**
   * The catalog of what stands in the folder now. A document that broke since the last read counts as it was before,
   * with its problem reported; all others count as they are. A folder that cannot be read changes nothing.
   */
  read(): Promise<Catalog>;
  /** Paths of the documents that broke, and count as they were before. */
  kept(): readonly string[];
}

export function createCatalogReader(folder: string): CatalogReader {
  let lastGood: ReadonlyMap<string, Document> = new Map();
  let stale: readonly string[] = [];
  return {
    kept: () => stale,
    async read() {
      const { documents, problems } = await readDocuments(folder);
      const first = await buildInSlices(documents, problems);
      const broken = pathsWithErrors(first.problems);
      const isFolderLost = documents.length === 0 && broken.size > 0 && lastGood.size > 0;
      const kept = [...lastGood.values()].filter((document) => isFolderLost || broken.has(document.path));
      const current = [...documents.filter((document) => !broken.has(document.path)), ...kept];
      const catalog = kept.length === 0 ? first : await rebuild(current, first.problems, kept);
      stale = kept.map(({ path }) => path);
      lastGood = new Map(current.map((document) => [document.path, document]));
      return catalog;
    },
  };
}

function pathsWithErrors(problems: readonly Problem[]): ReadonlySet<string> {
  return new Set(errorsIn(problems).map((problem) => problem.path));
}

/** The kept versions join in; the problems of the broken ones stay in the report. */
function rebuild(
  current: readonly Document[],
  found: readonly Problem[],
  kept: readonly Document[],
): Promise<Catalog> {
  const stale = new Set(kept.map((document) => document.path));
  return buildInSlices(
    current.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    found.filter((problem) => stale.has(problem.path) || problem.severity === 'error'),
  );
}
