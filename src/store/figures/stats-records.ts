import { type FailingErrand, obstacleIn } from '../../requests/audience/reachability.ts';
import type { Records } from '../../requests/figures/stats.ts';
import { tallyOf } from '../../requests/figures/tally.ts';
import { TREND_WEEKS } from '../../requests/figures/targets.ts';
import type { Store } from '../store.ts';

const WEEK = 7 * 24 * 60 * 60_000;
const MONTH = 30 * 24 * 60 * 60_000;

/** Everything kept that figures are made of: read in slices, so it takes a while and holds nobody up. */
export async function readStatsRecords(
  { figures, tallies }: Store,
  now: number,
): Promise<Omit<Records, 'roles'>> {
  const tally = await tallyOf(figures.histories(), now - TREND_WEEKS * WEEK);
  return {
    tally,
    standings: await figures.standings(),
    failing: await obstaclesOf(figures.failing()),
    formerNames: await figures.roleNames([...tally.latest.values()]),
    unanswered: await tallies.since('unanswered', now - MONTH),
    since: await figures.oldest(),
    at: now,
  };
}

async function obstaclesOf(
  pages: AsyncIterable<readonly FailingErrand[]>,
): Promise<ReadonlyMap<string | null, string>> {
  const found = new Map<string | null, string>();
  for await (const page of pages) for (const [role, code] of page.flatMap(within)) found.set(role, code);
  return found;
}

function within(errand: FailingErrand) {
  const found = obstacleIn(errand);
  return found ? [found] : [];
}
