import { textAt } from '../../documents/data/yaml-node.ts';
import type { Document } from '../../documents/document.ts';
import { kindsIn } from '../lines/kinds-in.ts';
import { slugIn } from './front-matter.ts';
import { readRoleDocument, rolePart } from './role-document.ts';
import type { Format } from './role-entry.ts';
import { namingOf } from './role-naming.ts';

/** A page with the front matter of a role is one, even where nothing else of it is known yet. */
function isNamed({ data, path }: Document): boolean {
  const isPage = !/\.(?:ya?ml|json)$/i.test(path);
  return isPage && slugIn(data) !== null && textAt(data, 'name') !== null;
}

export const profile: Format = {
  name: 'role profile',
  shape:
    'a "name" in the front matter or title, and headings such as Mission, Responsibilities or Capabilities',
  recognises(document) {
    const { data, body } = document;
    if (isNamed(document)) return true;
    const known = [
      ...kindsIn(rolePart(document)),
      ...(textAt(data, 'mission') === null ? [] : (['mission'] as const)),
    ];
    // Many a YAML file has a "name" and "tools"; a role has a mission or duties.
    const isData = body.items.length === 0 && body.sections.length === 0;
    if (isData && !known.includes('mission') && !known.includes('responsibilities')) return false;
    return known.length > 1 || (known.length === 1 && (slugIn(data) !== null || namingOf(document) !== null));
  },
  read: (document) => readRoleDocument(document, 'profile'),
};
