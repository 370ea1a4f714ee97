import type { DaysOff } from '../../formats/routing/days-off.ts';
import type { Role } from '../role.ts';

/** The same role, whose working hours leave out the holidays of the company and its own. Without hours it always works. */
export function withDaysOff(role: Role, holidays: readonly DaysOff[]): Role {
  const { hours, holidays: own = [] } = role.routing;
  const daysOff = [...holidays, ...own];
  if (hours === null || daysOff.length === 0) return role;
  return { ...role, routing: { ...role.routing, hours: { ...hours, daysOff } } };
}
