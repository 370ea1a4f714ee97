import { readDocuments } from '../documents/read-documents.ts';
import { buildInSlices } from './build-catalog.ts';
import type { Catalog } from './catalog.ts';

/** Reads a content folder into a catalog. Whatever is wrong with it is among the catalog's problems. */
export async function loadCatalog(folder: string): Promise<Catalog> {
  const { documents, problems } = await readDocuments(folder);
  return buildInSlices(documents, problems);
}
