import type { FeedbackStore } from '../care/feedback.ts';
import type { ReviewStore } from '../care/review-store.ts';
import type { SnapshotStore } from '../care/snapshot-store.ts';
import type { GrowthStore } from '../growth/growth-sheet.ts';
import type { Log } from '../log.ts';
import type { ErrandAdmin } from '../requests/errands/waiting-errand.ts';
import type { Leases } from '../requests/jobs/leases.ts';
import type { CorrectionStore } from '../requests/moves/correction.ts';
import type { PauseStore } from '../requests/pause.ts';
import type { RequestStore } from '../requests/request-store.ts';
import { tidy } from './care/tidy.ts';
import { complaintOf } from './database/complaint.ts';
import type { Database } from './database/database.ts';
import { createDeliveryTable, type Deliveries } from './errands/delivery-table.ts';
import { createErrandAdmin } from './errands/errand-admin.ts';
import { createLeaseTable } from './errands/lease-table.ts';
import { createPauseTable } from './errands/pause-table.ts';
import { createFigures, type Figures } from './figures/figures.ts';
import { createTallyTable, type Tallies } from './figures/tally-table.ts';
import { createInstallationTable } from './installations/installation-table.ts';
import type { Installations } from './installations/installations.ts';
import { createCorrectionTable } from './learning/correction-table.ts';
import { createFeedbackTable } from './learning/feedback-table.ts';
import { openDatabase, openDatabaseToChange, openDatabaseToRead } from './open-database.ts';
import { createGrowthTable } from './people/growth-table.ts';
import { createPersonalRecords, type PersonalRecords } from './people/personal-records.ts';
import { createPreferenceTable } from './people/preference-table.ts';
import type { Preferences } from './people/preferences.ts';
import { createSeal, type Seal } from './people/seal.ts';
import { createChannelTable, type KnownChannels } from './places/channel-table.ts';
import { type ChannelWays, createChannelWays } from './places/channel-ways.ts';
import { createReviewTable } from './places/review-table.ts';
import { createSnapshotTable } from './places/snapshot-table.ts';
import type { ThreadMemory } from './places/thread-memory.ts';
import { createThreadTable } from './places/thread-table.ts';
import { createRequestStore } from './requests/request-store.ts';

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
  readonly errands: ErrandAdmin;
  readonly pause: PauseStore;
  readonly installations: Installations;
  readonly channelWays: ChannelWays;
  /** For those who run Rolecall, when somebody wants to have what is kept of them, or to have it deleted. */
  readonly people: PersonalRecords;
  /** Deletes all that has outlived its time but requests, which go by `requests.forgetClosedBefore`. `keep`: milliseconds. */
  tidy(now: number, keep?: number): Promise<void>;
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

/** What an open database keeps. */
export function storeOn(database: Database, now: () => number, seal: Seal): Store {
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
    errands: createErrandAdmin(database),
    pause: createPauseTable(database),
    installations: createInstallationTable(database),
    channelWays: createChannelWays(database),
    people: createPersonalRecords(database),
    tidy: (at, keep) => tidy(database, at, keep),
    complaint: (at) => complaintOf(database, at),
    close: () => database.close(),
  };
}
