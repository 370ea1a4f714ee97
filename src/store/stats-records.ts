import type { Records } from '../requests/stats.ts';
import type { Store } from './store.ts';

const MONTH = 30 * 24 * 60 * 60_000;

/** Everything kept that figures are made of. */
export async function readStatsRecords(
  { requests, tallies }: Store,
  now: number,
): Promise<Omit<Records, 'roles'>> {
  return {
    requests: await requests.list({ limit: Number.MAX_SAFE_INTEGER }),
    events: await requests.events(),
    failing: await requests.failingErrands(),
    unanswered: await tallies.since('unanswered', now - MONTH),
  };
}
