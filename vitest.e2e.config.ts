import { defineConfig } from 'vitest/config';

/** What a stranger would see: the pages in a real browser, the package in an empty folder. */
// biome-ignore lint/style/noDefaultExport: vitest reads its settings from the default export
export default defineConfig({
  test: {
    include: ['tests/**/*.e2e.ts'],
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: 10_000 } },
  },
});
