import type { Day } from '../catalog/dates/day.ts';
import { errorWords } from '../log.ts';
import { confirmedDays, type ReminderNeeds, remindOwners } from './remind-owners.ts';
import { type ChangeNeeds, tellChanges } from './tell-changes.ts';

export interface CareJobNeeds extends ReminderNeeds, ChangeNeeds {
  /** While it is, nobody is told anything. */
  readonly isPaused: () => boolean;
  readonly store: ReminderNeeds['store'] & ChangeNeeds['store'];
  /** Takes the days on which documents were found right, whenever there are others than before. */
  readonly confirm: (days: ReadonlyMap<string, Day>) => void;
}

/** The care of documents that works by itself. */
export interface CareJobs {
  start(): void;
  /** Learns what any replica has been told of reviews, if that is more than was known. */
  learn(): Promise<void>;
  /** Resolves when what was begun is finished. */
  stop(): Promise<void>;
}

async function look(needs: CareJobNeeds): Promise<void> {
  await remindOwners(needs);
  await tellChanges(needs);
}

const EVERY = 10 * 60_000;

export function createCareJobs(needs: CareJobNeeds): CareJobs {
  let known = '[]';
  let round = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const learn = async () => {
    const days = confirmedDays(await needs.store.reviews.list());
    const found = JSON.stringify([...days]);
    if (found !== known) needs.confirm(days);
    known = found;
  };
  const tick = () => {
    round = round
      .then(learn)
      .then(() => (needs.isPaused() ? undefined : look(needs)))
      .catch((error: unknown) =>
        needs.log.warn('could not look after the documents', { error: errorWords(error) }),
      );
  };
  return {
    learn,
    start() {
      timer = setInterval(tick, EVERY);
      tick();
    },
    async stop() {
      clearInterval(timer);
      await round;
    },
  };
}
