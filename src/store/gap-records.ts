import type { GapRecords } from '../care/gaps.ts';
import { confirmedDays } from '../care/remind-owners.ts';
import { statsOf } from '../requests/stats.ts';
import type { Library } from '../search/library.ts';
import { readStatsRecords } from './stats-records.ts';
import type { Store } from './store.ts';

const FEEDBACK = 90 * 24 * 60 * 60_000;

type Kept = Pick<GapRecords, 'stats' | 'verdicts' | 'confirmed' | 'corrections'>;

/** Everything kept that the report of gaps is made of. */
export async function readGapRecords(store: Store, { catalog }: Library, now: number): Promise<Kept> {
  const roles = catalog.roles.map(({ slug, name, routing }) => ({ slug, name, channel: routing.channel }));
  return {
    stats: statsOf({ roles, ...(await readStatsRecords(store, now)) }),
    verdicts: await store.feedback.since(now - FEEDBACK),
    corrections: (await store.corrections.list()).filter(({ state }) => state === 'open'),
    confirmed: confirmedDays(await store.reviews.list()),
  };
}
