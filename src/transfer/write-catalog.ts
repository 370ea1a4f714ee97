import type { Catalog } from '../catalog/catalog.ts';
import type { Role } from '../catalog/role.ts';
import { slugOf } from '../catalog/role-names.ts';
import type { Review } from '../formats/routing/review-fields.ts';
import { frameworkPages, skillPage } from './framework-page.ts';
import { ownershipPage } from './ownership-page.ts';
import { rolePage } from './role-page.ts';
import { holidaysLine, outOfScopeFile, routingFile } from './routing-file.ts';
import { type Written, yamlText } from './written.ts';

/** A catalog as documents in the documented formats: for each role a profile and a routing file, skills and ladder apart. */
export function writeCatalog(catalog: Catalog): readonly Written[] {
  const names = new Map(catalog.roles.map(({ slug, name }) => [slug, name]));
  const nameOf = (slug: string): string => names.get(slug) ?? slug;
  const roles = catalog.roles.flatMap((role) => [
    rolePage(role, nameOf, reviewOf(role, catalog)),
    ...skillPage(role),
    ...frameworkPages(role),
    routingFile(role, nameOf),
  ]);
  return [
    ...roles,
    ...ownershipPage(catalog.owned, nameOf),
    ...outOfScopeFile(catalog),
    ...holidaysFile(catalog),
  ];
}

/** Those of everybody in one file, those of each region in one of its own. */
function holidaysFile({ holidays = [] }: Catalog): readonly Written[] {
  const regions = [...new Set(holidays.map(({ region = null }) => region))];
  return regions.map((region) => {
    const days = holidaysLine(holidays.filter((one) => (one.region ?? null) === region));
    if (region === null) return { path: 'holidays.yml', text: `${days}\n` };
    return { path: `holidays-${slugOf(region)}.yml`, text: `region: ${yamlText(region)}\n${days}\n` };
  });
}

/** Of several documents that become one page, the one that was longest not looked at counts. */
function reviewOf({ sources }: Role, { reviews }: Catalog): Review | null {
  const found = sources.flatMap((path) => reviews.get(path) ?? []);
  return found.sort((a, b) => ((a.reviewed ?? '') < (b.reviewed ?? '') ? -1 : 1))[0] ?? null;
}
