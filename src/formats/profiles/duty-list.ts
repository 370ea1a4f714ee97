import type { Document } from '../../documents/document.ts';
import { readResponsibilities } from '../parts/read-responsibilities.ts';
import { usualPlan } from '../parts/read-sections.ts';
import { readRoleDocument, rolePart } from './role-document.ts';
import type { Format } from './role-entry.ts';
import { titleSection } from './role-naming.ts';
import { bareTitle, isAgent, roleInTitle } from './role-title.ts';

/** "# Role: Data Engineer" over nothing but bullets: what somebody does. */
export const dutyList: Format = {
  name: 'list of duties',
  shape: 'a title such as "# Role definition: Data Engineer" over nothing but bullets',
  recognises(document) {
    const title = titleSection(document)?.title ?? '';
    return isAgent(roleInTitle(title)) && roleInTitle(title) !== bareTitle(title) && isList(document);
  },
  read: (document) =>
    readRoleDocument(document, 'profile', {
      ...usualPlan,
      own: (part, path) => readResponsibilities({ ...part, title: 'Responsibilities' }, path),
    }),
};

function isList(document: Document): boolean {
  const { items, parts } = rolePart(document);
  const bullets = items.filter(({ kind }) => kind === 'bullet');
  return (
    parts.length === 0 && bullets.length > 1 && items.every(({ kind }) => kind !== 'row' && kind !== 'code')
  );
}
