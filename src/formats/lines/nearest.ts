/** The candidate that a person most likely meant, or null where none is near enough. */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  const wanted = text.toLowerCase();
  let best: string | null = null;
  let limit = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
  for (const candidate of candidates) {
    const found = distance(wanted, candidate.toLowerCase(), limit);
    if (found <= limit) [best, limit] = [candidate, found - 1];
    if (limit < 0) break;
  }
  return best;
}

/**
 * Edits (a letter added, lost or changed, or two swapped) that make one text of the other; some number above `limit`
 * as soon as it is clear that there are more, since most candidates are far off and there may be thousands.
 */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: readonly number[] = [];
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = nextRow(a, b, row, previous, before);
    if (Math.min(...current) > limit && Math.min(...previous) > limit) return limit + 1;
    [before, previous] = [previous, current];
  }
  return previous[b.length] ?? 0;
}

function nextRow(
  a: string,
  b: string,
  row: number,
  previous: readonly number[],
  before: readonly number[],
): readonly number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column++) {
    const change = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
    const isSwap = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    const swap = isSwap ? (before[column - 2] ?? row) + 1 : change;
    current.push(Math.min(change, swap, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
  }
  return current;
}
