import { errorWords, type Log } from '../log.ts';

/** Rolecall takes nothing on and posts nothing, because those who run it look after something. */
export interface Pause {
  /** Milliseconds since 1970. */
  readonly since: number;
  /** What people are told besides; may be empty. */
  readonly words: string;
}

/** Kept in the database, so that it holds for all replicas and through restarts. */
export interface PauseStore {
  current(): Promise<Pause | null>;
  begin(pause: Pause): Promise<void>;
  /** True where there was one. */
  end(): Promise<boolean>;
}

/** What this replica knows of it. */
export interface PauseWatch {
  current(): Pause | null;
  /** Looks now, and then every `every` milliseconds. While the database does not answer, what was last known holds. */
  start(): Promise<void>;
  stop(): void;
}

export function watchPause(store: PauseStore, every: number, log: Log): PauseWatch {
  let known: Pause | null = null;
  let timer: NodeJS.Timeout | undefined;
  const look = async () => {
    try {
      const found = await store.current();
      if ((found === null) !== (known === null)) log.info(found === null ? 'resumed' : 'paused');
      known = found;
    } catch (error) {
      log.debug('could not look whether it is paused', { error: errorWords(error) });
    }
  };
  return {
    current: () => known,
    async start() {
      timer = setInterval(look, every).unref();
      await look();
    },
    stop: () => clearInterval(timer),
  };
}
