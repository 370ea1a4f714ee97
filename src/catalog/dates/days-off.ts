import type { DaysOff, Holidays } from '../../formats/routing/days-off.ts';
import type { WorkingHours } from '../../formats/routing/working-hours.ts';
import type { Catalog } from '../catalog.ts';
import type { Role } from '../role.ts';

/** Whom days off are for: everybody (null), or a role by its slug, its `region:` or its time zone. */
export function concerns(whom: string | null, { slug, routing }: Pick<Role, 'slug' | 'routing'>): boolean {
  const names = [slug, routing.region, routing.hours?.zone].flatMap((name) => (name ? plain(name) : []));
  return whom === null || names.includes(plain(whom));
}

/** "New South Wales" is New-South-Wales in a list whose entries have spaces between them. */
const plain = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '-');

/** The hours that count for a role: what it says, or what follows from its days off; null where it works at any time. */
export const workingHours = ({
  hours = null,
  assumedHours = null,
}: {
  readonly hours?: WorkingHours | null;
  readonly assumedHours?: WorkingHours | null;
}): WorkingHours | null => hours ?? assumedHours;

/** The same roles, which do not work on the holidays of the company and their own. */
export function withHolidays(roles: readonly Role[], holidays: readonly Holidays[]): readonly Role[] {
  return without(roles, (role) => [
    ...holidays.filter(({ region = null }) => concerns(region, role)),
    ...(role.routing.holidays ?? []),
  ]);
}

/** The same catalog, whose roles do not work on these days either. */
export function withMoreDaysOff(catalog: Catalog, daysOffOf: (role: Role) => readonly DaysOff[]): Catalog {
  return { ...catalog, roles: without(catalog.roles, daysOffOf) };
}

function without(roles: readonly Role[], daysOffOf: (role: Role) => readonly DaysOff[]): readonly Role[] {
  const zone = commonZone(roles);
  return roles.map((role) => {
    const days = daysOffOf(role).map(({ first, last }) => ({ first, last }));
    const { routing } = role;
    const hours = workingHours(routing) ?? aroundTheClock(routing.rota?.zone ?? zone);
    const left = { ...hours, daysOff: [...(hours.daysOff ?? []), ...days] };
    const changed = routing.hours === null ? { assumedHours: left } : { hours: left };
    return days.length === 0 ? role : { ...role, routing: { ...routing, ...changed } };
  });
}

/** Where most roles work: there the days of those begin that do not say. */
function commonZone(roles: readonly Role[]): string {
  const counts = new Map<string, number>();
  for (const { routing } of roles) {
    const zone = routing.hours?.zone;
    if (zone !== undefined) counts.set(zone, (counts.get(zone) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? 'UTC';
}

const aroundTheClock = (zone: string): WorkingHours => ({
  ...{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00', zone },
  isAssumed: true,
});
