import Fuse from 'fuse.js';
import type { Catalog } from '../catalog/catalog.ts';
import type { Role } from '../catalog/role.ts';
import { createRoleFinder, type RoleFinder } from './find-roles.ts';
import { createPassageIndex, type PassageIndex } from './passage-index.ts';
import { type Router, untrainedRouter } from './router/router.ts';

/** A catalog, made searchable. Immutable: a reload builds a new one. */
export interface Library extends RoleFinder, PassageIndex {
  readonly catalog: Catalog;
  readonly router: Router;
  role(slug: string): Role | undefined;
  /** Roles whose names look most like `text`, nearest first. */
  namesLike(text: string, most: number): Role[];
}

export function createLibrary(catalog: Catalog, router: Router = untrainedRouter): Library {
  const bySlug = new Map(catalog.roles.map((role) => [role.slug, role]));
  const names = new Fuse(catalog.roles, { keys: ['name', 'aliases'], threshold: 0.5, ignoreLocation: true });
  return {
    catalog,
    router,
    ...createRoleFinder(catalog.roles),
    ...createPassageIndex(catalog.roles),
    role: (slug) => bySlug.get(slug),
    namesLike: (text, most) => names.search(text.slice(0, 60), { limit: most }).map((result) => result.item),
  };
}
