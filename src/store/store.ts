import type { FeedbackStore } from '../care/feedback.ts';
import type { ReviewStore } from '../care/review-store.ts';
import type { SnapshotStore } from '../care/snapshot-store.ts';
import type { GrowthStore } from '../growth/growth-sheet.ts';
import type { Log } from '../log.ts';
import type { CorrectionStore } from '../requests/correction.ts';
import type { Leases } from '../requests/leases.ts';
import type { PauseStore } from '../requests/pause.ts';
import type { RequestStore } from '../requests/request-store.ts';
import type { ErrandDesk } from '../requests/waiting-errand.ts';
import { createChannelTable, type KnownChannels } from './channel-table.ts';
import { type ChannelWays, createChannelWays } from './channel-ways.ts';
import { complaintOf } from './complaint.ts';
import { createCorrectionTable } from './correction-table.ts';
import type { Database } from './database.ts';
import { createDeliveryTable, type Deliveries } from './delivery-table.ts';
import { createErrandDesk } from './errand-desk.ts';
import { createFeedbackTable } from './feedback-table.ts';
import { createFigures, type Figures } from './figures.ts';
import { createGrowthTable } from './growth-table.ts';
import { createInstallationTable } from './installation-table.ts';
import type { Installations } from './installations.ts';
import { createLeaseTable } from './lease-table.ts';
import { openDatabase, openDatabaseToChange, openDatabaseToRead } from './open-database.ts';
import { createPauseTable } from './pause-table.ts';
import { createPeopleDesk, type PeopleDesk } from './people-desk.ts';
import { createPreferenceTable } from './preference-table.ts';
import type { Preferences } from './preferences.ts';
import { createRequestStore } from './request-store.ts';
import { createReviewTable } from './review-table.ts';
import { createSeal, type Seal } from './seal.ts';
import { createSnapshotTable } from './snapshot-table.ts';
import { createTallyTable, type Tallies } from './tally-table.ts';
import type { ThreadMemory } from './thread-memory.ts';
import { createThreadTable } from './thread-table.ts';
import { tidy } from './tidy.ts';

/** Everything Rolecall keeps, in one database. Each call rejects with StoreUnavailable while that cannot be reached. */
export interface Store {
  readonly requests: RequestStore;
  readonly corrections: CorrectionStore;
  readonly leases: Leases;
  /** Forgotten 30 days after the last word. */
  readonly threads: ThreadMemory;
  readonly deliveries: Deliveries;
  readonly channels: KnownChannels;
  readonly tallies: Tallies;
  /** Each person's own. Forgotten when they have used neither this nor their growth sheet for the time that is kept. */
  readonly preferences: Preferences;
  /** Each person's own, which nothing but their own clicks reads. Forgotten as preferences are. */
  readonly growth: GrowthStore;
  /** Forgotten after the time that is kept. */
  readonly feedback: FeedbackStore;
  readonly figures: Figures;
  readonly reviews: ReviewStore;
  readonly snapshots: SnapshotStore;
  readonly errands: ErrandDesk;
  readonly pause: PauseStore;
  readonly installations: Installations;
  readonly channelWays: ChannelWays;
  /** For those who run Rolecall, when somebody wants to have what is kept of them, or to have it deleted. */
  readonly people: PeopleDesk;
  /** Deletes all that has outlived its time but requests, which go by `requests.forgetClosedBefore`. `keep`: milliseconds. */
  tidy(now: number, keep?: number): Promise<void>;
  /** Resolves while the database answers. */
  reach(): Promise<void>;
  /** Writes, and gives one sentence on why nothing can be kept at the moment, without path or secret; null while all is well. */
  complaint(now: number): Promise<string | null>;
  close(): Promise<void>;
}

/**
 * Opens the database, creating and updating its tables: `file:…`, or `postgres://…` or `postgresql://…`. Rejects with
 * StoreUnavailable where it cannot be reached, and else with an Error; both say what to do. `growthSecret` seals growth sheets.
 */
export async function openStore(
  url: string,
  log: Log,
  now: () => number = Date.now,
  growthSecret: string | null = null,
): Promise<Store> {
  return storeOn(await openDatabase(url, log), now, createSeal(growthSecret));
}

/** The same for a database whose tables are up to date: they are not changed, and neither is anything else. */
export async function openStoreToRead(url: string, log: Log): Promise<Store> {
  return storeOn(await openDatabaseToRead(url, log), Date.now, createSeal(null));
}

/** The same, but what it keeps may be changed. */
export async function openStoreToChange(url: string, log: Log): Promise<Store> {
  return storeOn(await openDatabaseToChange(url, log), Date.now, createSeal(null));
}

function storeOn(database: Database, now: () => number, seal: Seal): Store {
  return {
    requests: createRequestStore(database),
    corrections: createCorrectionTable(database),
    leases: createLeaseTable(database),
    threads: createThreadTable(database, now),
    deliveries: createDeliveryTable(database),
    channels: createChannelTable(database),
    tallies: createTallyTable(database),
    preferences: createPreferenceTable(database, now),
    growth: createGrowthTable(database, seal),
    feedback: createFeedbackTable(database),
    figures: createFigures(database),
    reviews: createReviewTable(database),
    snapshots: createSnapshotTable(database),
    errands: createErrandDesk(database),
    pause: createPauseTable(database),
    installations: createInstallationTable(database),
    channelWays: createChannelWays(database),
    people: createPeopleDesk(database),
    tidy: (at, keep) => tidy(database, at, keep),
    reach: () =>
      database.read(async (sql) => void (await sql.selectFrom('migrations').select('id').limit(1).execute())),
    complaint: (at) => complaintOf(database, at),
    close: () => database.close(),
  };
}
