import type { Request } from '../request.ts';

/** Where a request stands in a list; it may have moved since. `isLater`: in the second part, of what has been seen to. */
export interface ListPlace {
  readonly isLater: boolean;
  readonly createdAt: number;
  readonly id: string;
}

/** So many of a list, from behind a place on. */
export interface Portion {
  readonly limit: number;
  readonly after?: ListPlace | null;
}

export interface Page {
  readonly requests: readonly Request[];
  /** Behind which there are more; null at the end. */
  readonly next: ListPlace | null;
}

/** Of one person: what is not closed, and then what was resolved of late, both newest first. */
export interface Asked extends Page {
  /** How many there are in all, whatever the page holds. */
  readonly open: number;
  readonly resolved: number;
}

/** The page of requests that were read, of which one more than `limit` says that there are more. */
export function pageOf(
  read: readonly Request[],
  limit: number,
  isLater: (request: Request) => boolean,
): Page {
  const requests = read.slice(0, limit);
  const last = requests.at(-1);
  if (!last || read.length <= limit) return { requests, next: null };
  return { requests, next: { isLater: isLater(last), createdAt: last.createdAt, id: last.id } };
}
