import { ladderOf } from '../answers/finding/ladder.ts';
import type { Day } from '../catalog/dates/day.ts';
import { openFonts } from '../pictures/drawing/fonts.ts';
import { pictureOf } from '../pictures/picture-of.ts';
import type { Library } from '../search/library.ts';
import { historyOf, MEMORY_FILE, memoryOf, type SiteMemory } from './changes.ts';
import { changesPage } from './changes-page.ts';
import type { SiteFile } from './frame.ts';
import { indexPage } from './index-page.ts';
import { levelsPage } from './levels-page.ts';
import { mapPage } from './map-page.ts';
import type { SourceLink } from './page-parts.ts';
import { rolePage } from './role-page.ts';

/** All pages of the site, and what it remembers of itself. `before`: what it remembered; null for a new one. */
export function makeSite(
  library: Library,
  before: SiteMemory | null,
  today: Day,
  link: SourceLink,
): readonly SiteFile[] {
  const { roles } = library.catalog;
  const fonts = openFonts();
  const draw = (role: string | null) => pictureOf(library, { kind: 'map', role }, fonts);
  const history = historyOf(before, roles, today);
  const pages = [
    indexPage(library),
    mapPage(draw(null), library.say),
    changesPage(history, today, library.say),
    ...roles.map((role) => rolePage(role, library, draw(role.slug), link)),
    ...roles.flatMap((role) => {
      const ladder = ladderOf(role);
      return ladder ? [levelsPage(role, ladder, link, library.say)] : [];
    }),
  ];
  const paths = [...pages.map(({ path }) => path), 'site.css', 'site.js'];
  const memory = memoryOf(roles, history, paths);
  return [...pages, { path: MEMORY_FILE, text: `${JSON.stringify(memory)}\n` }];
}
