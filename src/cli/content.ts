import { type Answerer, createAnswerer } from '../answers/answerer.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { createCatalogReader } from '../catalog/last-good.ts';
import { readSettings } from '../config.ts';
import { createLibrarian } from '../rolecall.ts';
import type { Arguments } from './command.ts';

/** Reads the content folder that the arguments or the settings name. */
export async function readContent({ contentDir }: Arguments): Promise<Catalog> {
  const settings = readSettings(contentDir === undefined ? {} : { contentDir });
  return createCatalogReader(settings.contentDir).read();
}

/** The same, ready to answer. */
export async function openLibrary(
  args: Arguments,
): Promise<{ readonly catalog: Catalog; readonly answerer: Answerer }> {
  const { contentDir } = readSettings(args.contentDir === undefined ? {} : { contentDir: args.contentDir });
  const library = await (await createLibrarian(contentDir)).read();
  return { catalog: library.catalog, answerer: createAnswerer(() => library) };
}

/** The hint that there is more to read, for commands that print something else. */
export function problemHint({ problems }: Catalog): string | null {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  if (errors === 0) return null;
  return `${errors === 1 ? 'One document' : `${errors} documents`} could not be read. See: npm run -s rolecall -- check`;
}
