import { median } from './measure.mjs';

const LINES = 60_000;
const RUNS = 5;

/**
 * Milliseconds that this machine needs, just now, for a fixed piece of work of the kind a start consists of: splitting
 * text, counting words, sorting. What is measured in milliseconds is divided by it, so that runs can be compared.
 */
export function yardstick() {
  return median(Array.from({ length: RUNS }, once));
}

function once() {
  const from = performance.now();
  const counts = new Map();
  for (let line = 0; line < LINES; line++) {
    for (const word of `line ${line} of ${line % 977} lines, one word and ${(line * 31) % 4099} others`.split(
      /\W+/,
    ))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return performance.now() - from;
}
