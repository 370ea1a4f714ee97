/** The value below which `share` (0 to 1) of the numbers lie; NaN for an empty list. */
export function quantile(numbers, share) {
  const sorted = Float64Array.from(numbers).sort();
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export function median(numbers) {
  return quantile(numbers, 0.5);
}

/** Milliseconds that `work` takes, and what it gave. */
export async function timed(work) {
  const from = performance.now();
  const result = await work();
  return { result, milliseconds: performance.now() - from };
}

/** Microseconds of each call of `work`, one for each input, as many as fit into `longest` milliseconds. */
export function microseconds(inputs, work, longest) {
  const end = performance.now() + longest;
  const times = [];
  for (const input of inputs) {
    const from = process.hrtime.bigint();
    work(input);
    times.push(Number(process.hrtime.bigint() - from) / 1000);
    if (performance.now() > end) break;
  }
  return times;
}

/** Digits that matter, and no more: 12 345 → "12345", 3.14159 → "3.1". A missing value is a dash. */
export function figure(number) {
  if (!Number.isFinite(number)) return '–';
  return Math.abs(number) >= 100
    ? String(Math.round(number))
    : number.toFixed(Math.abs(number) >= 10 ? 1 : 2);
}
