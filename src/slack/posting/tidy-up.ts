import { errorWords, type Log } from '../../log.ts';

/** What only tidies up may fail: the person has what they wanted, and must not be told that it went wrong. */
export async function tidyUp(work: () => Promise<unknown>, log: Log): Promise<void> {
  await otherwise(work, null, log);
}

/** What can be done without: when it fails, `instead` serves. */
export async function otherwise<T>(work: () => Promise<T>, instead: T, log: Log): Promise<T> {
  try {
    return await work();
  } catch (error) {
    log.warn('went on without', { error: errorWords(error) });
    return instead;
  }
}
