import { errorWords, type Log } from '../log.ts';
import { guardAudience } from './audience/guard-audience.ts';
import { createErrandWorker } from './errands/errand-worker.ts';
import { type Hook, withHook } from './errands/hook.ts';
import type { Leases } from './jobs/leases.ts';
import { runScheduledJobs } from './jobs/scheduled-jobs.ts';
import type { Messenger } from './messenger.ts';
import type { CorrectionStore, KnownCorrection } from './moves/correction.ts';
import type { RequestStore } from './request-store.ts';
import { createRequests, type Requests } from './requests.ts';
import type { Company, Patience } from './rules.ts';

export interface RequestServiceNeeds {
  readonly store: {
    readonly requests: RequestStore;
    readonly corrections: CorrectionStore;
    readonly leases: Leases;
    tidy(now: number, keep: number): Promise<void>;
  };
  readonly messenger: Messenger;
  readonly company: Company;
  readonly patience: Patience;
  /** Who else is told what happens; absent: nobody. */
  readonly hook?: Hook;
  readonly now: () => number;
  readonly newId: () => string;
  readonly isPaused: () => boolean;
  /** Takes all corrections, whenever there are others than before. */
  readonly learn: (corrections: readonly KnownCorrection[]) => void;
  readonly log: Log;
}

/** Everything about requests that works by itself: errands, reminders, what is learned. */
export interface RequestService {
  readonly requests: Requests;
  start(): void;
  /** Resolves when what was begun is finished. */
  stop(): Promise<void>;
}

export function createRequestService(needs: RequestServiceNeeds): RequestService {
  const { store, log } = needs;
  const kept = needs.hook ? withHook(store.requests) : store.requests;
  const messenger = guardAudience(needs.messenger);
  const worker = createErrandWorker({ ...needs, messenger, store: kept });
  const study = createStudy(needs);
  const requests = createRequests({ ...needs, store: kept, wake: worker.wake, learn: study });
  const jobNeeds = {
    ...needs,
    store: kept,
    leases: store.leases,
    tidy: (now: number, keep: number) => store.tidy(now, keep),
    requests,
    wake: worker.wake,
  };
  let timer: NodeJS.Timeout | undefined;
  let round = Promise.resolve();
  const tick = () => {
    round = round
      .then(() => (needs.isPaused() ? undefined : runScheduledJobs(jobNeeds)))
      .then(study)
      .catch((error: unknown) => log.warn('could not look after the requests', { error: errorWords(error) }));
  };
  return {
    requests,
    start() {
      worker.start();
      timer = setInterval(tick, needs.patience.roundEvery);
      tick();
    },
    async stop() {
      clearInterval(timer);
      await Promise.all([worker.stop(), round]);
    },
  };
}

/** Learns what any replica has been taught, if that is more than was known. */
function createStudy({ store, learn, log }: RequestServiceNeeds): () => Promise<void> {
  let known = -1;
  return async () => {
    try {
      const revision = await store.corrections.revision();
      if (revision === known) return;
      learn(await store.corrections.list());
      known = revision;
    } catch (error) {
      log.warn('could not read the corrections', { error: errorWords(error) });
    }
  };
}
