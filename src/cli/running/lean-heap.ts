import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** Percent. Most of what the bot holds stays, so that to clear after each further third costs little. */
const GROWS_BY = 30;
/** Bytes for what is new, half of them in use at a time. A fourth of what loading and reading make of it, for good. */
const YOUNG = 8_000_000;

/**
 * Keeps what this process takes near what it uses: left to itself, the heap grows to twice that and more before it is cleared.
 * Engines without these settings go on as they do.
 */
export function keepHeapLean(): void {
  setFlagsFromString(`--heap-growing-percent=${GROWS_BY}`);
  const observer = new PerformanceObserver(() => {
    if (youngSize() < YOUNG) return;
    setFlagsFromString('--semi-space-growth-factor=1'); // grows no more
    observer.disconnect();
  });
  observer.observe({ entryTypes: ['gc'] });
}

const youngSize = (): number =>
  getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? 0;
