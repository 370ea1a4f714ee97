import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const built = pathToFileURL(resolve('dist/cli/running/lean-heap.js')).href;

/** How large the room for what is new becomes while a process takes and drops memory, in MB. */
function youngAfterWork(begin: string): number {
  const work = `
    import { getHeapSpaceStatistics } from 'node:v8';
    ${begin}
    let held = [];
    for (let round = 0; round < 200; round++) {
      held = [...held.slice(-40), Array.from({ length: 20_000 }, (_, at) => ({ at }))];
      await new Promise(setImmediate);
    }
    const young = getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space');
    console.log(young.space_size / 1e6);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', work], { encoding: 'utf8' }));
}

test('a bot’s heap keeps little room for what is new, however much it reads', () => {
  const lean = youngAfterWork(`const { keepHeapLean } = await import('${built}'); keepHeapLean();`);
  expect(lean).toBeLessThan(20);
  expect(youngAfterWork('')).toBeGreaterThan(lean);
});
