import type { DaysOff, Holidays } from '../../formats/routing/days-off.ts';
import type { Catalog } from '../catalog.ts';
import type { Role } from '../role.ts';

/** Whom days off are for: everybody (null), or a role by its slug, its `region:` or its time zone. */
export function concerns(whom: string | null, { slug, routing }: Pick<Role, 'slug' | 'routing'>): boolean {
  const names = [slug, routing.region, routing.hours?.zone].flatMap((name) => (name ? plain(name) : []));
  return whom === null || names.includes(plain(whom));
}

/** "New South Wales" is New-South-Wales in a list whose entries have spaces between them. */
const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '-');

/** The same role, whose working hours leave out the holidays of the company and its own. Without hours it always works. */
export function withDaysOff(role: Role, holidays: readonly Holidays[]): Role {
  const { holidays: own = [] } = role.routing;
  return without(role, [...holidays.filter(({ region = null }) => concerns(region, role)), ...own]);
}

/** The same catalog, whose roles do not work on these days either. */
export function withMoreDaysOff(catalog: Catalog, daysOffOf: (role: Role) => readonly DaysOff[]): Catalog {
  return { ...catalog, roles: catalog.roles.map((role) => without(role, daysOffOf(role))) };
}

function without(role: Role, days: readonly DaysOff[]): Role {
  const { hours } = role.routing;
  if (hours === null || days.length === 0) return role;
  const daysOff = [...(hours.daysOff ?? []), ...days.map(({ first, last }) => ({ first, last }))];
  return { ...role, routing: { ...role.routing, hours: { ...hours, daysOff } } };
}
