import type { Catalog } from '../catalog/catalog.ts';
import { createCatalogReader } from '../catalog/last-good.ts';
import { readSettings } from '../config.ts';
import type { Arguments } from './command.ts';

/** Reads the content folder that the arguments or the settings name. */
export async function readContent({ contentDir }: Arguments): Promise<Catalog> {
  const settings = readSettings(contentDir === undefined ? {} : { contentDir });
  return createCatalogReader(settings.contentDir).read();
}

/** The hint that there is more to read, for commands that print something else. */
export function problemHint({ problems }: Catalog): string | null {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  if (errors === 0) return null;
  return `${errors === 1 ? 'One document' : `${errors} documents`} could not be read. See: npm run -s rolecall -- check`;
}
