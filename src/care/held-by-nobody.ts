import type { Day } from '../catalog/dates/day.ts';
import { holdersOf, type LostHolder, namesPeople } from '../people/holders.ts';
import type { KnownPeople } from '../people/known-people.ts';
import type { Library } from '../search/library.ts';

/** A role that nobody is known to have, or of which something that the content names is not there. */
export interface HeldByNobody {
  readonly role: string;
  readonly name: string;
  /** `unnamed`: nothing says who; `empty`: what says so holds nobody; `lost`: Slack does not show it. */
  readonly why: 'unnamed' | 'empty' | 'lost';
  readonly lost: readonly LostHolder[];
}

/** `people`: null where Slack is not there. */
export function heldByNobody(
  { catalog }: Library,
  people: KnownPeople | null,
  today: Day,
): readonly HeldByNobody[] {
  return catalog.roles.flatMap((role): HeldByNobody[] => {
    const { slug, name } = role;
    if (!namesPeople(role)) return [{ role: slug, name, why: 'unnamed', lost: [] }];
    if (people !== null && people.listedAt === 0) return []; // Slack has not answered yet
    const { people: holders, lost, unasked } = holdersOf(role, people, today);
    if (lost.length > 0) return [{ role: slug, name, why: 'lost', lost }];
    return holders.length + unasked.length === 0 ? [{ role: slug, name, why: 'empty', lost }] : [];
  });
}
