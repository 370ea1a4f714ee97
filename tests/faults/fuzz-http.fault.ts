import { expect, test } from 'vitest';
import { ROUND, ROUNDS, runFuzz } from './fuzz/run-fuzz.ts';
import { createRandom } from './town/random.ts';

const { seed } = createRandom('payloads over http');
const seeds = Array.from({ length: ROUNDS }, (_, round) => seed + round);

test.each(seeds)(
  'payloads over http with seed %i end nothing, leak nothing and are answered',
  async (seed) => {
    expect(await runFuzz({ transport: 'http', seed, count: ROUND })).toEqual([]);
  },
);
