import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// biome-ignore lint/style/noDefaultExport: vitest reads its settings from the default export
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Nothing in src/ keeps state in a module, so test files may share what they import: this halves the time.
    isolate: false,
    // What was translated is kept in node_modules, by its content: the next run loads it in half the time.
    experimental: { fsModuleCache: true },
    testTimeout: 60_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: 10_000 } },
    // Many tests wait for servers, browsers and processes rather than compute.
    maxWorkers: Math.max(3, availableParallelism()),
  },
});
