import type { Log } from '../log.ts';
import type { CorrectionStore } from '../requests/correction.ts';
import type { Leases } from '../requests/leases.ts';
import type { RequestStore } from '../requests/request-store.ts';
import { createChannelTable, type KnownChannels } from './channel-table.ts';
import { createCorrectionTable } from './correction-table.ts';
import type { Database } from './database.ts';
import { createDeliveryTable, type Deliveries } from './delivery-table.ts';
import { createLeaseTable } from './lease-table.ts';
import { openDatabase } from './open-database.ts';
import { createRequestStore } from './request-store.ts';
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
  /** Deletes what has outlived its time: deliveries, threads, leases. Requests go by `requests.forgetClosedBefore`. */
  tidy(now: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens the database, creating and updating its tables: `file:…`, or `postgres://…` or `postgresql://…`. Rejects with
 * StoreUnavailable where it cannot be reached, and else with an Error; both say what to do.
 */
export async function openStore(url: string, log: Log, now: () => number = Date.now): Promise<Store> {
  return storeOn(await openDatabase(url, log), now);
}

function storeOn(database: Database, now: () => number): Store {
  return {
    requests: createRequestStore(database),
    corrections: createCorrectionTable(database),
    leases: createLeaseTable(database),
    threads: createThreadTable(database, now),
    deliveries: createDeliveryTable(database),
    channels: createChannelTable(database),
    tallies: createTallyTable(database),
    tidy: (at) => tidy(database, at),
    close: () => database.close(),
  };
}
