import type { RoleDocuments } from '../../../window/author/author-wire.ts';
import { h } from '../../kit/h.ts';

function row({ name, documents }: RoleDocuments): HTMLElement {
  const paths = documents.map(({ path, age }) =>
    h('li', { class: 'where' }, h('code', {}, path), age !== null && h('span', {}, age)),
  );
  return h('li', {}, h('span', { class: 'candidate' }, name), h('ul', {}, ...paths));
}

/** Each role, and where it is written. */
export function drawRoleDocuments(roles: readonly RoleDocuments[]): HTMLElement {
  const empty = 'No document describes a role yet. Write the first: content/README.md says how.';
  return h(
    'details',
    { class: 'role-documents' },
    h('summary', {}, roles.length === 1 ? '1 role' : `${roles.length} roles`, ' and their documents'),
    roles.length === 0 ? h('p', { class: 'quiet' }, empty) : h('ul', {}, ...roles.map(row)),
  );
}
