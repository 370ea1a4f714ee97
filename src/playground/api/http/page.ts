import type { JsonObject } from '../../json.ts';
import { refuse } from '../../workspace/slack-refusal.ts';

/** How many items one page has: so many unless asked for, and never more than the method gives. */
export interface PageSize {
  readonly usual: number;
  readonly max: number;
}

function limitOf({ limit }: JsonObject, { usual, max }: PageSize): number {
  const count = Number(limit || usual);
  const fits = Number.isInteger(count) && count >= 1 && count <= max;
  return fits ? count : refuse('invalid_limit', `limit is a whole number from 1 to ${max}`);
}

/** One page of a list, by `cursor` and `limit`; the next cursor is empty at the end. */
export function page<T>(all: readonly T[], args: JsonObject, size: PageSize) {
  const start = Number(args.cursor || 0);
  if (!Number.isInteger(start) || start < 0)
    refuse('invalid_cursor', `no cursor of ours: ${String(args.cursor)}`);
  const end = start + limitOf(args, size);
  const next = end < all.length ? String(end) : '';
  return { items: all.slice(start, end), response_metadata: { next_cursor: next } };
}
