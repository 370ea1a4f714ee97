import type { StoredErrand } from './errand.ts';
import { obstacles } from './reachability.ts';
import { isClosed, type Request, type RequestEvent } from './request.ts';
import { type Spell, spellsIn } from './spells.ts';

/** How it goes with the requests of one role. There is no figure about a single person, and none can be made of these. */
export interface RoleStats {
  /** Slug; null: requests that the fallback channel has, because nobody knew a role. */
  readonly role: string | null;
  readonly name: string;
  /** Not closed. */
  readonly open: number;
  /** Open, and nobody has claimed them. */
  readonly unclaimed: number;
  /** Requests that ever came to the role, whoever has them now. */
  readonly received: number;
  /** From when the role got a request, or got it back, until somebody first claimed it. By the calendar, not working time. */
  readonly medianMinutesToClaim: number | null;
  readonly medianMinutesToResolve: number | null;
  /** How often the role said that a request was not its own. */
  readonly passedOn: number;
  /** Why nobody can be reached: `NO_CHANNEL`, or Slack's error code. */
  readonly unreachable: string | null;
}

export interface Stats {
  /** Those of the catalog in its order, whether they have had requests or not; then those that it has lost. */
  readonly roles: readonly RoleStats[];
  /** Questions of the last 30 days for which nobody could be named. */
  readonly unanswered: number;
  /** When the oldest request came that is still kept; null where there is none. */
  readonly since: number | null;
}

export interface Records {
  readonly roles: readonly {
    readonly slug: string;
    readonly name: string;
    readonly channel: string | null;
  }[];
  readonly requests: readonly Request[];
  /** Of all these requests, oldest first. */
  readonly events: readonly RequestEvent[];
  readonly failing: readonly StoredErrand[];
  readonly unanswered: number;
}

export const NO_CHANNEL = 'no channel in the documents';

export function statsOf({ roles, requests, events, failing, unanswered }: Records): Stats {
  const spells = spellsIn(events);
  const obstacle = obstacles(requests, events, failing);
  const statsOfRole = (role: string | null, name: string, hasChannel = true): RoleStats => ({
    ...{ role, name },
    ...standing(requests.filter((request) => request.role === role && !isClosed(request))),
    ...past(spells.filter((spell) => spell.role === role)),
    unreachable: hasChannel ? (obstacle.get(role) ?? null) : NO_CHANNEL,
  });
  const seen = new Set([
    ...spells.map(({ role }) => role),
    ...requests.map(({ role }) => role),
    ...obstacle.keys(),
  ]);
  for (const { slug } of roles) seen.delete(slug);
  return {
    roles: [
      ...roles.map(({ slug, name, channel }) => statsOfRole(slug, name, channel !== null)),
      ...[...seen].map((slug) => statsOfRole(slug, formerName(slug, requests))),
    ],
    unanswered,
    since: requests.map(({ createdAt }) => createdAt).reduce(smaller, null),
  };
}

const smaller = (one: number | null, other: number): number => Math.min(one ?? other, other);

function standing(open: readonly Request[]): Pick<RoleStats, 'open' | 'unclaimed'> {
  return { open: open.length, unclaimed: open.filter(({ claimant }) => claimant === null).length };
}

type Past = 'received' | 'medianMinutesToClaim' | 'medianMinutesToResolve' | 'passedOn';

function past(spells: readonly Spell[]): Pick<RoleStats, Past> {
  const minutesTo = (until: (spell: Spell) => number | null): number | null =>
    medianMinutes(
      spells.flatMap((spell) => {
        const end = until(spell);
        return end === null ? [] : [end - spell.from];
      }),
    );
  return {
    received: new Set(spells.map(({ request }) => request)).size,
    medianMinutesToClaim: minutesTo(({ claimedAt }) => claimedAt),
    medianMinutesToResolve: minutesTo(({ resolvedAt }) => resolvedAt),
    passedOn: spells.filter(({ isPassedOn }) => isPassedOn).length,
  };
}

function medianMinutes(times: readonly number[]): number | null {
  const sorted = times.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2 / 60_000);
}

/** A role that the documents have lost is called as it was when its last request came. */
function formerName(slug: string | null, requests: readonly Request[]): string {
  if (slug === null) return 'No role';
  const known = requests.filter(({ role, roleName }) => role === slug && roleName !== null);
  return known.toSorted((a, b) => b.createdAt - a.createdAt)[0]?.roleName ?? slug;
}
