import { availableParallelism } from 'node:os';
import { defineConfig, mergeConfig } from 'vitest/config';
import usual from './vitest.config.ts';

/**
 * The same tests on what was built, which is what people run: nothing has to be translated, and each worker loads it as fast
 * as Node can. It takes a quarter of the processor time away. `npm test` builds first; `npx vitest` tries the sources as they are.
 */
// biome-ignore lint/style/noDefaultExport: vitest reads its settings from the default export
export default mergeConfig(
  usual,
  defineConfig({
    resolve: {
      alias: [{ find: /^(?:\.\.\/)+src\/(.+)\.ts$/, replacement: `${import.meta.dirname}/dist/$1.js` }],
    },
    test: {
      server: { deps: { external: [/\/dist\//] } },
      // Another worker costs little now, and many tests wait for servers and for retries.
      maxWorkers: Math.max(4, availableParallelism()),
    },
  }),
);
