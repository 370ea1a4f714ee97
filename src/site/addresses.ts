import type { Role } from '../catalog/role.ts';

/** Folder of a role's pages, fit for any file system; the slug itself wherever that is possible. */
const folderOf = ({ slug }: Pick<Role, 'slug'>): string =>
  slug.replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 80);

/** Where the page of a role is, seen from the root of the site. Explicit, so that it works without a server. */
export const rolePath = (role: Pick<Role, 'slug'>): string => `roles/${folderOf(role)}/index.html`;
export const levelsPath = (role: Pick<Role, 'slug'>): string => `roles/${folderOf(role)}/levels.html`;

/** What leads back to the root from a page. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 1);

/** The name of a place in a page: letters, digits and hyphens. */
export const anchorOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'part';
