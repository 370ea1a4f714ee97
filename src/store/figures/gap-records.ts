import type { GapRecords } from '../../care/gaps.ts';
import { confirmedDays } from '../../care/remind-owners.ts';
import type { Stats } from '../../requests/figures/stats.ts';
import type { Store } from '../store.ts';

const FEEDBACK = 90 * 24 * 60 * 60_000;

type Kept = Pick<GapRecords, 'stats' | 'verdicts' | 'confirmed' | 'corrections'>;

/** Everything kept that the report of gaps is made of. */
export async function readGapRecords(store: Store, stats: Stats, now: number): Promise<Kept> {
  return {
    stats,
    verdicts: await store.feedback.since(now - FEEDBACK),
    corrections: (await store.corrections.list()).filter(({ state }) => state === 'open'),
    confirmed: confirmedDays(await store.reviews.list()),
  };
}
