import { program } from '../../installation.ts';
import type { Log } from '../../log.ts';
import { type ErrandAdmin, errandWords } from '../../requests/errands/waiting-errand.ts';

/** Looks after Rolecall itself: whether it can keep things, and whether what is to be posted gets posted. */
export interface Watch {
  /** One sentence on what is wrong, or null. However many ask, it is looked at once a second at most. */
  complaint(): Promise<Complaint | null>;
  /** From now on it is looked every half minute, and the log tells when something has gone wrong, and when it is well again. */
  start(): void;
  stop(): void;
}

export interface Complaint {
  /** `keeping`: nothing can be written; `posting`: that works, but what was to be posted is not. */
  readonly about: 'keeping' | 'posting';
  readonly words: string;
}

export interface WatchNeeds {
  readonly store: {
    complaint(now: number): Promise<string | null>;
    readonly errands: Pick<ErrandAdmin, 'overdue'>;
  };
  /** Then nothing is posted on purpose. */
  readonly isPaused: () => boolean;
  readonly now: () => number;
  readonly log: Log;
}

const EVERY = 30_000;
const FRESH = 1_000;
/** Probes give up after five seconds. */
const PATIENCE = 3_000;
const NO_ANSWER = 'The database does not answer in time. Rolecall goes on as soon as it does.';

export function createWatch({ store, isPaused, now, log }: WatchNeeds): Watch {
  let latest: Promise<Complaint | null> | null = null;
  let told: string | null = null;
  let timer: NodeJS.Timeout | undefined;
  const complaint = () => {
    if (latest) return latest;
    latest = inTime(look(store, isPaused(), now()));
    setTimeout(() => {
      latest = null;
    }, FRESH).unref();
    return latest;
  };
  const tell = async () => {
    const wrong = await complaint();
    const words = wrong?.words ?? null;
    if (kindOf(words) !== kindOf(told)) {
      if (words === null) log.info('all is well again');
      else log.error('something is wrong', { what: words });
    }
    told = words;
  };
  return {
    complaint,
    start() {
      timer = setInterval(tell, EVERY).unref();
    },
    stop: () => clearInterval(timer),
  };
}

/** Figures change from one look to the next, which is no news. */
const kindOf = (words: string | null): string | undefined => words?.replace(/\d+/g, '');

async function look(
  { complaint, errands }: WatchNeeds['store'],
  isPaused: boolean,
  now: number,
): Promise<Complaint | null> {
  const keeping = await complaint(now);
  if (keeping !== null) return { about: 'keeping', words: keeping };
  if (isPaused) return null;
  const { count, oldest } = await errands.overdue(now);
  if (oldest === null) return null;
  const minutes = Math.round((now - oldest.createdAt) / 60_000);
  const why = oldest.lastError === null ? 'nobody has taken it on' : oldest.lastError;
  const words = `${count === 1 ? 'One errand is' : `${count} errands are`} overdue, the oldest for ${minutes} minutes: ${errandWords(oldest)} (${why}). See: ${program} errands`;
  return { about: 'posting', words };
}

/** The database has its own patience; this is ours. */
async function inTime(looking: Promise<Complaint | null>): Promise<Complaint | null> {
  const silence: Complaint = { about: 'keeping', words: NO_ANSWER };
  let timer: NodeJS.Timeout | undefined;
  const giveUp = new Promise<Complaint>((resolve) => {
    timer = setTimeout(() => resolve(silence), PATIENCE);
  });
  return Promise.race([looking.catch(() => silence), giveUp]).finally(() => clearTimeout(timer));
}
