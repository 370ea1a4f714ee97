import { workingHours } from '../../catalog/dates/days-off.ts';
import type { RoutingTargets } from '../../formats/routing/patience.ts';
import type { WorkingHours } from '../../formats/routing/working-hours.ts';
import type { Past, Tally } from './tally.ts';
import { type Aim, lateAmong, RECENTLY, type Week, weeksOf } from './targets.ts';

/** How it goes with the requests of one role. There is no figure about a single person, and none can be made of these. */
export interface RoleStats extends Past {
  /** Slug; null: requests that the fallback channel has, because nobody knew a role. */
  readonly role: string | null;
  readonly name: string;
  /** Not closed. */
  readonly open: number;
  /** Open, and nobody has claimed them. */
  readonly unclaimed: number;
  /** Those that came within the last 30 days, and how many of them took longer than the role means to; null: it has no targets. */
  readonly recent: number;
  readonly late: number | null;
  /** The last twelve, the oldest first; none where nothing came. */
  readonly weeks: readonly Week[];
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

/** What is not closed of one role. */
export interface Standing {
  /** Slug; null: of no role. */
  readonly role: string | null;
  readonly open: number;
  readonly unclaimed: number;
  /** When the oldest of them came. */
  readonly oldest: number;
}

export interface Records {
  readonly roles: readonly {
    readonly slug: string;
    readonly name: string;
    readonly routing: {
      readonly channel: string | null;
      readonly hours?: WorkingHours | null;
      readonly assumedHours?: WorkingHours;
      readonly targets?: RoutingTargets | null;
    };
  }[];
  readonly standings: readonly Standing[];
  readonly tally: Tally;
  /** What keeps cards from being posted: Slack's code, by role; null stands for the fallback channel. */
  readonly failing: ReadonlyMap<string | null, string>;
  /** Of roles, by slug, as they were called when their last request came. */
  readonly formerNames: ReadonlyMap<string | null, string>;
  readonly unanswered: number;
  readonly since: number | null;
  /** When all this was read. */
  readonly at: number;
}

export const NO_CHANNEL = 'no channel in the documents';

/** Of what nobody has asked yet. */
export const NO_RECORDS: Omit<Records, 'roles'> = {
  ...{ standings: [], unanswered: 0, since: null, at: 0, failing: new Map(), formerNames: new Map() },
  tally: { pasts: new Map(), diverted: new Map(), recent: new Map(), latest: new Map() },
};

const NO_PAST: Past = { received: 0, passedOn: 0, medianMinutesToClaim: null, medianMinutesToResolve: null };

export function statsOf({ roles, unanswered, since, ...records }: Records): Stats {
  const { standings, tally, failing, formerNames, at } = records;
  const aims = new Map(roles.flatMap((role) => aimOf(role)));
  const latelyOf = (role: string | null) => {
    const intervals = tally.recent.get(role) ?? [];
    const aim = (role !== null && aims.get(role)) || null;
    const recent = intervals.filter(({ from }) => from > at - RECENTLY);
    return {
      recent: recent.length,
      late: lateAmong(recent, aim, at),
      weeks: intervals.length === 0 ? [] : weeksOf(intervals, aim, at),
    };
  };
  const standing = new Map(standings.map((one) => [one.role, one]));
  const statsOfRole = (role: string | null, name: string, hasChannel = true): RoleStats => ({
    ...{ role, name },
    open: standing.get(role)?.open ?? 0,
    unclaimed: standing.get(role)?.unclaimed ?? 0,
    ...(tally.pasts.get(role) ?? NO_PAST),
    ...latelyOf(role),
    unreachable: hasChannel ? (failing.get(role) ?? tally.diverted.get(role) ?? null) : NO_CHANNEL,
  });
  const formerName = (slug: string | null) => (slug === null ? 'No role' : (formerNames.get(slug) ?? slug));
  const seen = new Set([...tally.pasts.keys(), ...standing.keys(), ...failing.keys()]);
  for (const { slug } of roles) seen.delete(slug);
  return {
    roles: [
      ...roles.map(({ slug, name, routing }) => statsOfRole(slug, name, routing.channel !== null)),
      ...[...seen].map((slug) => statsOfRole(slug, formerName(slug))),
    ],
    ...{ unanswered, since },
  };
}

function aimOf({ slug, routing }: Records['roles'][number]): [string, Aim][] {
  const { targets } = routing;
  return targets ? [[slug, { hours: workingHours(routing), targets }]] : [];
}
