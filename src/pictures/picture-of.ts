import type { Messages } from '../messages/messages.ts';
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
export function pictureOf(
  { catalog, role, say: { drawings: say } }: Library,
  subject: Subject,
  fonts: Fonts,
): Picture | null {
  if (subject.kind === 'owned') return drawOwnedMap(catalog.owned, catalog.roles, fonts, say);
  if (subject.role === null) return drawCompanyMap(catalog.roles, tiesOf(catalog.roles), fonts, say);
  const found = role(subject.role);
  if (!found) return null;
  if (subject.kind === 'levels') return drawGrid(found, fonts, say);
  return drawRoleMap(found, tiesOf(catalog.roles), fonts, say);
}

/** Why there is none, and what to do. `name`: of the role, where it is about one. */
export function nothingToDraw({ kind }: Subject, name: string | null, { pictures: say }: Messages): string {
  if (kind === 'levels') return say.noLevels(name ?? '');
  return kind === 'owned' ? say.noOwners : say.noTies(name);
}
