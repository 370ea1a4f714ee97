import type { JsonObject } from '../json.ts';

/** One page of a list, by `cursor` and `limit`; the next cursor is empty at the end. */
export function page<T>(all: readonly T[], args: JsonObject, defaultLimit: number) {
  const start = Number(args.cursor || 0);
  const end = start + Number(args.limit || defaultLimit);
  const next = end < all.length ? String(end) : '';
  return { items: all.slice(start, end), response_metadata: { next_cursor: next } };
}
