import type { Role } from '../../catalog/role.ts';
import type { Day } from '../../catalog/upkeep/day.ts';
import type { Eyes, LateFigures } from '../../people/eyes.ts';
import { type Holder, type Holders, holdersOf } from '../../people/holders.ts';

/** For whose eyes, and on which day. */
export interface ViewContext extends Eyes {
  readonly today: Day;
}

/** What no document says of a role, as far as whoever reads may know it. */
export interface Lived {
  /** Who has it. */
  readonly people: readonly Holder[];
  /** How soon it has done of late what it means to; null where nobody counts it. */
  readonly late: LateFigures | null;
}

export const livedOf = (role: Role, context: ViewContext): Lived => ({
  people: holdersFor(role, context).people,
  late: context.lately?.of(role.slug) ?? null,
});

/** Who has the role, as far as whoever reads may see it. */
export function holdersFor(role: Role, { known, isHidden, today }: ViewContext): Holders {
  if (!isHidden) return holdersOf(role, known, today);
  return holdersOf({ ...role, routing: { ...role.routing, people: null, holders: [] } }, null, today);
}
