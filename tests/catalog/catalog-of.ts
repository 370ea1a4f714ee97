import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { Role } from '../../src/catalog/role.ts';
import { decodeText } from '../../src/documents/encoding/decode-text.ts';
import { parseDocument } from '../../src/documents/parse-document.ts';

/** The catalog of documents given as path → text, read as from disk but without one. */
export function catalogOf(files: Readonly<Record<string, string>>): Catalog {
  const parsed = Object.entries(files).map(([path, content]) => {
    const { text, problems } = decodeText(new TextEncoder().encode(content), path);
    if (text === null) return { document: null, problems };
    const read = parseDocument(path, text);
    return { document: read.document, problems: [...problems, ...read.problems] };
  });
  return buildCatalog(
    parsed.flatMap(({ document }) => (document === null ? [] : [document])),
    parsed.flatMap(({ problems }) => problems),
  );
}

/** The only role of one document; fails where there is none, or more than one. */
export function roleOf(text: string, path = 'role.md'): Role {
  const { roles, problems } = catalogOf({ [path]: text });
  const [role] = roles;
  if (role === undefined || roles.length > 1) {
    throw new Error(
      `expected one role, found ${roles.length}: ${JSON.stringify({ roles: roles.map((one) => one.name), problems })}`,
    );
  }
  return role;
}

/** Rules and lines of the problems, such as "role.md:3 duplicate-key". */
export function rulesOf({ problems }: Catalog): readonly string[] {
  return problems.map(({ path, line, rule }) => `${path}:${line} ${rule}`);
}

/** Of one document. */
export const namesIn = (text: string, path = 'a.md'): string[] =>
  catalogOf({ [path]: text }).roles.map(({ name }) => name);
export const problemsIn = (text: string, path = 'a.md') => catalogOf({ [path]: text }).problems;
