import { signsIn } from '../audience/reachability.ts';
import { type Happened, type Interval, intervalsIn } from './intervals.ts';

/** What has become of the requests that came to a role. */
export interface Past {
  /** Requests that ever came to the role, whoever has them now. */
  readonly received: number;
  /** From when the role got a request, or got it back, until somebody first claimed it. By the calendar, not working time. */
  readonly medianMinutesToClaim: number | null;
  readonly medianMinutesToResolve: number | null;
  /** How often the role said that a request was not its own. */
  readonly passedOn: number;
}

/** What all histories come to. Roles by their slugs; null: the fallback channel had the request, and no role. */
export interface Tally {
  readonly pasts: ReadonlyMap<string | null, Past>;
  /** Why the last request of a role had to go to the fallback channel, for roles that none has reached since. */
  readonly diverted: ReadonlyMap<string | null, string>;
  /** The spells of each role that began within the weeks that trends show. */
  readonly recent: ReadonlyMap<string | null, readonly Interval[]>;
  /** Id of the request that a role got last. */
  readonly latest: ReadonlyMap<string | null, string>;
}

interface Sums {
  received: number;
  passedOn: number;
  readonly toClaim: number[];
  readonly toResolve: number[];
  readonly recent: Interval[];
  latest: { readonly request: string; readonly at: number };
  sign: { readonly at: number; readonly obstacle: string | null };
}

/**
 * Adds up histories, however many, holding only some numbers of each. They come in pages, each request’s events together and
 * in their order; between two pages whoever gives them may let others work.
 */
export async function tallyOf(
  pages: AsyncIterable<readonly Happened[]>,
  recentSince = Number.POSITIVE_INFINITY,
): Promise<Tally> {
  const sums = new Map<string | null, Sums>();
  let history: Happened[] = [];
  for await (const page of pages) {
    for (const event of page) {
      if (history[0] && history[0].request !== event.request) {
        add(history, sums, recentSince);
        history = [];
      }
      history.push(event);
    }
  }
  add(history, sums, recentSince);
  return summed(sums);
}

function add(history: readonly Happened[], sums: Map<string | null, Sums>, recentSince: number): void {
  const intervals = intervalsIn(history);
  for (const interval of intervals) addInterval(interval, sumsOf(interval.role, sums), recentSince);
  for (const role of new Set(intervals.map((interval) => interval.role))) sumsOf(role, sums).received += 1;
  for (const { role, ...sign } of signsIn(history)) {
    const known = sumsOf(role, sums);
    if (sign.at >= known.sign.at) known.sign = sign;
  }
}

function addInterval(interval: Interval, sums: Sums, recentSince: number): void {
  const { request, from, claimedAt, resolvedAt, isPassedOn } = interval;
  if (from >= recentSince) sums.recent.push(interval);
  if (claimedAt !== null) sums.toClaim.push(claimedAt - from);
  if (resolvedAt !== null) sums.toResolve.push(resolvedAt - from);
  if (isPassedOn) sums.passedOn += 1;
  if (from >= sums.latest.at) sums.latest = { request, at: from };
}

function sumsOf(role: string | null, sums: Map<string | null, Sums>): Sums {
  const known = sums.get(role);
  if (known) return known;
  const never = Number.NEGATIVE_INFINITY;
  const none: Sums = {
    ...{ received: 0, passedOn: 0, toClaim: [], toResolve: [], recent: [] },
    ...{ latest: { request: '', at: never }, sign: { at: never, obstacle: null } },
  };
  sums.set(role, none);
  return none;
}

function summed(sums: ReadonlyMap<string | null, Sums>): Tally {
  const all = [...sums];
  return {
    pasts: new Map(all.map(([role, own]) => [role, pastOf(own)])),
    diverted: new Map(all.flatMap(([role, { sign }]) => (sign.obstacle ? [[role, sign.obstacle]] : []))),
    recent: new Map(all.map(([role, own]) => [role, own.recent])),
    latest: new Map(all.flatMap(([role, { latest }]) => (latest.request ? [[role, latest.request]] : []))),
  };
}

const pastOf = ({ received, passedOn, toClaim, toResolve }: Sums): Past => ({
  ...{ received, passedOn },
  medianMinutesToClaim: medianMinutes(toClaim),
  medianMinutesToResolve: medianMinutes(toResolve),
});

function medianMinutes(times: readonly number[]): number | null {
  const sorted = Float64Array.from(times).sort();
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : Math.round((low + high) / 2 / 60_000);
}
