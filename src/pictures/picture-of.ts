import type { Library } from '../search/library.ts';
import { drawCompanyMap } from './company/company-map.ts';
import { drawOwnedMap } from './company/owned-map.ts';
import type { Fonts } from './drawing/fonts.ts';
import { drawGrid } from './levels/grid.ts';
import type { Picture } from './picture.ts';
import { drawRoleMap } from './role/role-map.ts';
import { tiesOf } from './role/ties.ts';
import type { Subject } from './subject.ts';

/** The same library and subject give the same picture, to the byte. Null where the documents say nothing that it could show. */
export function pictureOf({ catalog, role }: Library, subject: Subject, fonts: Fonts): Picture | null {
  if (subject.kind === 'owned') return drawOwnedMap(catalog.owned, catalog.roles, fonts);
  if (subject.role === null) return drawCompanyMap(catalog.roles, tiesOf(catalog.roles), fonts);
  const found = role(subject.role);
  if (!found) return null;
  if (subject.kind === 'levels') return drawGrid(found, fonts);
  return drawRoleMap(found, tiesOf(catalog.roles), fonts);
}

/** Why there is none, and what to do. `name`: of the role, where it is about one. */
export function nothingToDraw({ kind }: Subject, name: string | null): string {
  if (kind === 'levels')
    return `No document describes levels of the ${name} yet. A progression framework for it would give the picture.`;
  if (kind === 'owned')
    return 'No document says who owns what yet. A table with the columns Service and Owner, or a CODEOWNERS file, would give the picture.';
  const whom = name === null ? 'who works with whom' : `who works with the ${name}`;
  return `No document says ${whom} yet. Lines under "Interactions" in a role's document would give the picture.`;
}
