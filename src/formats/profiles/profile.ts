import { textAt } from '../../documents/data/yaml-node.ts';
import type { Document } from '../../documents/document.ts';
import { kindsIn } from '../lines/kinds-in.ts';
import { isTeamIn } from '../teams/people-data.ts';
import { firstText, MISSION_KEYS, slugIn } from './front-matter.ts';
import { readRoleDocument, rolePart } from './role-document.ts';
import type { Format } from './role-entry.ts';
import { namingOf } from './role-naming.ts';

/** A page with the front matter of a role is one, even where nothing else of it is known yet. */
function isNamed({ data, path }: Document): boolean {
  const isPage = !/\.(?:ya?ml|json|toml)$/i.test(path);
  return isPage && slugIn(data) !== null && textAt(data, 'name') !== null;
}

/** A team of a list needs no more than its people or a word about it. */
function isNamedTeam(data: Document['data']): boolean {
  const isTeam = isTeamIn(data) && textAt(data, 'name') !== null;
  return (
    isTeam &&
    [...data.entries.keys()].some((key) =>
      /^(?:members|people|leads?|leadership|manager|description|website|slack.*|channel|owners?|charter.*)$/i.test(
        key,
      ),
    )
  );
}

const TELLING = ['mission', 'responsibilities'] as const;

export const profile: Format = {
  name: 'role profile',
  shape:
    'a "name" in the front matter or title, and headings such as Mission, Responsibilities or Capabilities',
  recognises(document) {
    const { data, body } = document;
    if (isNamed(document) || isNamedTeam(data)) return true;
    const known = [
      ...kindsIn(rolePart(document)),
      ...(firstText(data, MISSION_KEYS) === null ? [] : (['mission'] as const)),
    ];
    // Many a YAML file has a "name" and "tools"; a role has a mission or duties.
    const isData = body.items.length === 0 && body.sections.length === 0;
    const isNamedRole = firstText(data, ['role', 'position', 'job_title', 'jobTitle']) !== null;
    const telling = isNamedRole ? (['mission', 'responsibilities', 'capabilities'] as const) : TELLING;
    if (isData && !telling.some((kind) => known.includes(kind))) return false;
    return known.length > 1 || (known.length === 1 && (slugIn(data) !== null || namingOf(document) !== null));
  },
  read: (document) => readRoleDocument(document, 'profile'),
};
