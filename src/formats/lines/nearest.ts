import { editDistance } from '../../edit-distance.ts';

/** The candidate that a person most likely meant, or null where none is near enough. */
export function nearest(text: string, candidates: Iterable<string>): string | null {
  const wanted = text.toLowerCase();
  let best: string | null = null;
  let limit = Math.min(3, Math.max(1, Math.floor(wanted.length / 3)));
  for (const candidate of candidates) {
    const found = editDistance(wanted, candidate.toLowerCase(), limit);
    if (found <= limit) [best, limit] = [candidate, found - 1];
    if (limit < 0) break;
  }
  return best;
}
