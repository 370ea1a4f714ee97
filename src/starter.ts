import { existsSync, realpathSync } from 'node:fs';
import type { Catalog } from './catalog/catalog.ts';
import { loadCatalog } from './catalog/load-catalog.ts';
import { sampleContent } from './installation.ts';

/**
 * The sample company that Rolecall ships. Its example questions serve every company whose roles have the same names;
 * null where that very folder is the content, or has been removed.
 */
export async function readStarter(contentDir: string): Promise<Catalog | null> {
  if (!existsSync(sampleContent) || realpathSync(contentDir) === realpathSync(sampleContent)) return null;
  const starter = await loadCatalog(sampleContent);
  return starter.roles.length > 0 ? starter : null;
}
