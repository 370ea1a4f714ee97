import type { Log } from '../log.ts';

/** What only tidies up may fail: the person has what they wanted, and must not be told that it went wrong. */
export async function tidyUp(work: () => Promise<unknown>, log: Log): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.warn('could not tidy up', { error: error instanceof Error ? error.message : 'not an Error' });
  }
}
