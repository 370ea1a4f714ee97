import type { Answerer } from '../answers/answerer.ts';
import type { Log } from '../log.ts';
import type { ThreadMemory } from '../store/thread-memory.ts';

/** What every surface works with. */
export interface Desk {
  readonly answerer: Answerer;
  readonly threads: ThreadMemory;
  readonly log: Log;
}
