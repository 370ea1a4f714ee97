import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Catalog } from './catalog/catalog.ts';
import { loadCatalog } from './catalog/load-catalog.ts';

const shippedContent = fileURLToPath(new URL('../content', import.meta.url));

/**
 * The sample company that Rolecall ships. Its example questions serve every company whose roles have the same names;
 * null where that very folder is the content, or has been removed.
 */
export async function readStarter(contentDir: string): Promise<Catalog | null> {
  if (!existsSync(shippedContent) || realpathSync(contentDir) === realpathSync(shippedContent)) return null;
  const starter = await loadCatalog(shippedContent);
  return starter.roles.length > 0 ? starter : null;
}
