import { type Claims, findClaims } from '../../care/claims.ts';
import type { GapRecords } from '../../care/gaps.ts';
import { dayOf } from '../../catalog/upkeep/day.ts';
import { type Stats, statsOf } from '../../requests/figures/stats.ts';
import type { Library } from '../../search/library.ts';
import { readGapRecords } from '../../store/figures/gap-records.ts';
import { readStatsRecords } from '../../store/figures/stats-records.ts';
import type { Store } from '../../store/store.ts';
import { keptBriefly } from '../waiting/kept-briefly.ts';

/** What is dear to find out, because it rests on all that is kept, or on all documents. */
export interface Reports {
  /** May be a minute old. */
  stats(): Promise<Stats>;
  /** The same; what was taught and reviewed is always as it is. */
  gapRecords(): Promise<GapRecords>;
}

/** Whoever asks again and again costs no more than who asks once a minute. */
const FRESH = 60_000;

interface ReportsNeeds {
  readonly library: () => Library;
  readonly store: Store;
  readonly now: () => number;
  readonly elapsed: () => number;
}

export function createReports({ library, store, now, elapsed }: ReportsNeeds): Reports {
  const records = keptBriefly(FRESH, () => readStatsRecords(store, now()), elapsed);
  const claims = createClaimsMemory();
  const stats = async () => statsOf({ roles: library().catalog.roles, ...(await records()) });
  return {
    stats,
    async gapRecords() {
      const at = now();
      const current = library();
      const kept = await readGapRecords(store, await stats(), at);
      return { library: current, claims: await claims(current), today: dayOf(at), ...kept };
    },
  };
}

/** Documents claim the same until others are read. */
function createClaimsMemory(): (library: Library) => Promise<Claims> {
  let known: { readonly of: unknown; readonly claims: Promise<Claims> } | null = null;
  return (library) => {
    const { roles } = library.catalog; // the same list, whatever else has changed in the library
    if (known?.of !== roles) known = { of: roles, claims: findClaims(library) };
    return known.claims;
  };
}
