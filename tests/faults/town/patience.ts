import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until something is there; gives it, or throws with what was waited for. */
export async function eventually<T>(
  what: string,
  look: () => T | undefined | null | false,
  seconds = 30,
): Promise<T> {
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    const found = look();
    if (found !== undefined && found !== null && found !== false) return found;
    if (performance.now() > deadline) throw new Error(`After ${seconds} s there was still not: ${what}.`);
    await sleep(100);
  }
}

/** Long enough for what should not come to come. */
export const aWhile = (seconds = 4): Promise<void> => sleep(seconds * 1000);
