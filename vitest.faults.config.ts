import { defineConfig } from 'vitest/config';

const minutes = 60_000;

/** The long runs: real processes that are killed, databases that go away. One file at a time, for they need the machine. */
// biome-ignore lint/style/noDefaultExport: vitest reads its settings from the default export
export default defineConfig({
  test: {
    include: ['tests/faults/**/*.fault.ts'],
    testTimeout: 20 * minutes,
    hookTimeout: minutes,
    fileParallelism: false,
  },
});
