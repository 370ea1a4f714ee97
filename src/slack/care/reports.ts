import { type Claims, findClaims } from '../../care/claims.ts';
import type { GapRecords } from '../../care/gaps.ts';
import { dayOf } from '../../catalog/dates/day.ts';
import type { Log } from '../../log.ts';
import type { LateFigures, Lately } from '../../people/eyes.ts';
import { type RoleStats, type Stats, statsOf } from '../../requests/figures/stats.ts';
import type { Library } from '../../search/library.ts';
import { readGapRecords } from '../../store/figures/gap-records.ts';
import { readStatsRecords } from '../../store/figures/stats-records.ts';
import type { Store } from '../../store/store.ts';
import { tidyUp } from '../posting/tidy-up.ts';
import { keptBriefly } from '../waiting/kept-briefly.ts';

/** What is dear to find out, because it rests on all that is kept, or on all documents. */
export interface Reports {
  /** May be a minute old. */
  stats(): Promise<Stats>;
  /** As last summed up, at once: who answers does not wait for it. It is summed up anew behind the back of whoever asks. */
  lately(): Lately;
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
  readonly log: Log;
}

export function createReports({ library, store, now, elapsed, log }: ReportsNeeds): Reports {
  const records = keptBriefly(FRESH, () => readStatsRecords(store, now()), elapsed);
  const claims = createClaimsMemory();
  const stats = async () => statsOf({ roles: library().catalog.roles, ...(await records()) });
  const lately = createLately(library, stats, elapsed, log);
  return {
    stats,
    lately,
    async gapRecords() {
      const at = now();
      const current = library();
      const kept = await readGapRecords(store, await stats(), at);
      return { library: current, claims: await claims(current), today: dayOf(at), ...kept };
    },
  };
}

/** Sums up at most once a minute, and nothing where no role has said how soon it means to act. */
function createLately(
  library: () => Library,
  stats: () => Promise<Stats>,
  elapsed: () => number,
  log: Log,
): () => Lately {
  let askedAt = Number.NEGATIVE_INFINITY;
  let written = '';
  let latest: Lately = { version: 0, of: () => null };
  async function sumUp(): Promise<void> {
    const figures = new Map((await stats()).roles.flatMap(lateFigures));
    const now = JSON.stringify([...figures]);
    if (now !== written) latest = { version: latest.version + 1, of: (role) => figures.get(role) ?? null };
    written = now;
  }
  return () => {
    if (elapsed() < askedAt + FRESH || !library().catalog.roles.some(({ routing }) => routing.targets))
      return latest;
    askedAt = elapsed();
    void tidyUp(sumUp, log);
    return latest;
  };
}

const lateFigures = ({ role, late, recent, medianMinutesToClaim }: RoleStats): [string, LateFigures][] =>
  role === null || late === null || recent === 0
    ? []
    : [[role, { late, recent, minutesToClaim: medianMinutesToClaim }]];

/** Documents claim the same until others are read. */
function createClaimsMemory(): (library: Library) => Promise<Claims> {
  let known: { readonly of: unknown; readonly claims: Promise<Claims> } | null = null;
  return (library) => {
    const { roles } = library.catalog; // the same list, whatever else has changed in the library
    if (known?.of !== roles) known = { of: roles, claims: findClaims(library) };
    return known.claims;
  };
}
