import { errorWords } from '../../log.ts';
import type { StoredErrand } from './errand.ts';
import { perform } from './perform.ts';
import type { ErrandNeeds } from './task.ts';

/** Does what is left to be done, on as many replicas as there are: each errand is done by one of them, once. */
export interface ErrandWorker {
  /** Looks for work now, and from now on every now and then. */
  start(): void;
  /** There is something new to do. */
  wake(): void;
  /** Resolves when what was begun is finished. */
  stop(): Promise<void>;
}

const WORKERS = 4;
const LOOK_EVERY = 2_000;
/**
 * For so long an errand belongs to whoever took it, and for as long again whenever they say that they are at it: nobody begins
 * what another is still doing, and what a dead process had in its hands lies no longer than that.
 */
const LEASE = 15_000;
const SAY_EVERY = 4_000;

export interface ErrandWorkerNeeds extends ErrandNeeds {
  /** While it is, nothing is begun. */
  readonly isPaused: () => boolean;
}

export function createErrandWorker(needs: ErrandWorkerNeeds): ErrandWorker {
  const { store, now, log, isPaused } = needs;
  const busy = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  let isStopped = true;
  let isMissed = false;

  async function work(): Promise<void> {
    for (;;) {
      const errand = isStopped || isPaused() ? null : await store.takeErrand(now(), now() + LEASE);
      if (!errand) return;
      wake(); // there may be more, for another worker
      await whileKept(errand, () =>
        perform(errand, needs).catch((error: unknown) => postpone(errand, error)),
      );
    }
  }

  async function whileKept({ id }: StoredErrand, work: () => Promise<void>): Promise<void> {
    const say = () =>
      store
        .keepErrand(id, now() + LEASE)
        .catch((error: unknown) => log.warn('could not keep an errand', { error: errorWords(error) }));
    const saying = setInterval(say, SAY_EVERY);
    await work().finally(() => clearInterval(saying));
  }

  async function postpone(errand: StoredErrand, error: unknown): Promise<void> {
    log.error('an errand failed', {
      request: errand.subject,
      what: errand.errand.kind,
      error: errorWords(error),
    });
    await store.postponeErrand(errand.id, now() + 30_000, 'internal');
  }

  function wake(): void {
    if (isStopped) return;
    if (busy.size >= WORKERS) {
      isMissed = true;
      return;
    }
    const worker = work()
      .catch((error: unknown) => log.warn('could not look for errands', { error: errorWords(error) }))
      .finally(() => {
        busy.delete(worker);
        if (isMissed) {
          isMissed = false;
          wake();
        }
      });
    busy.add(worker);
  }

  return {
    start() {
      isStopped = false;
      timer = setInterval(wake, LOOK_EVERY);
      wake();
    },
    wake,
    async stop() {
      isStopped = true;
      clearInterval(timer);
      while (busy.size > 0) await Promise.all(busy);
    },
  };
}
