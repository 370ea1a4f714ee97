import type { Day } from '../../catalog/dates/day.ts';
import type { Role } from '../../catalog/role.ts';
import type { Eyes } from '../../people/eyes.ts';
import { type Holders, holdersOf } from '../../people/holders.ts';

/** For whose eyes, and on which day. */
export interface ViewContext extends Eyes {
  readonly today: Day;
}

/** Who has the role, as far as whoever reads may see it. */
export function holdersFor(role: Role, { known, isHidden, today }: ViewContext): Holders {
  if (!isHidden) return holdersOf(role, known, today);
  return holdersOf({ ...role, routing: { ...role.routing, people: null, holders: [] } }, null, today);
}
