import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Role } from '../../catalog/role.ts';
import { nameKey } from '../../search/words/words.ts';
import { addExample, LINE, routingDocument } from './add-example.ts';

/**
 * Writes a question into the routing document of a role, or into a new one where it has none that takes it. Gives the
 * place, as `path:line`. Throws an `Error` in words for its author where it stands there already or nothing can be written.
 */
export function teachRole(contentDir: string, role: Role, text: string): string {
  const known = role.routing.examples.find((example) => nameKey(example.text) === nameKey(text));
  if (known) throw new Error(`This stands there already, in ${known.source.path}:${known.source.line}.`);
  try {
    return written(contentDir, role, text);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Error(`Nothing was written, as the documents in ${contentDir} cannot be changed (${code}).`);
  }
}

function written(contentDir: string, role: Role, text: string): string {
  for (const path of role.sources.filter((source) => YAML.test(source))) {
    const added = addExample(readFileSync(join(contentDir, path), 'utf8'), text);
    if (added === null) continue;
    save(join(contentDir, path), added.yaml);
    return `${path}:${added.line}`;
  }
  const path = freePath(contentDir, role.slug);
  save(join(contentDir, path), routingDocument(role.slug, text));
  return `${path}:${LINE}`;
}

const YAML = /\.ya?ml$/;

/** Not that of a file that is there. */
function freePath(contentDir: string, slug: string): string {
  const name = slug.replace(/[^\p{L}\p{N}_-]+/gu, '-');
  for (let number = 1; ; number++) {
    const path = `routing/${name}${number === 1 ? '' : `-${number}`}.yml`;
    if (!existsSync(join(contentDir, path))) return path;
  }
}

/** Whole or not at all. */
function save(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, text);
  renameSync(`${path}.new`, path);
}
