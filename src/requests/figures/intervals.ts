import type { EventKind, RequestEvent } from '../request.ts';

/** What the figures need of what happened. `detail`: Slack's error code where it was diverted, else null. */
export type Happened = Pick<RequestEvent, 'request' | 'kind' | 'at' | 'role' | 'detail'>;

/** A time for which a role had a request, until it was passed on, taken to the fallback channel or opened anew. */
export interface Interval {
  readonly request: string;
  /** Slug; null: the fallback channel had it, and no role. */
  readonly role: string | null;
  readonly from: number;
  /** When somebody claimed it first. */
  readonly claimedAt: number | null;
  readonly resolvedAt: number | null;
  /** When it went elsewhere, or was closed. */
  readonly endedAt: number | null;
  readonly isPassedOn: boolean;
}

const BEGINNINGS: readonly EventKind[] = ['submitted', 'passed', 'escalated', 'reopened'];

/** The intervals of one request between events, whose events come oldest first. */
export function intervalsIn(history: readonly Happened[]): readonly Interval[] {
  return history.reduce<Interval[]>(grow, []);
}

function grow(intervals: Interval[], event: Happened): Interval[] {
  const last = intervals.at(-1);
  const before = last ? [...intervals.slice(0, -1), continued(last, event)] : [];
  return BEGINNINGS.includes(event.kind) ? [...before, begun(event)] : before;
}

function begun({ request, role, at }: Happened): Interval {
  return { request, role, from: at, claimedAt: null, resolvedAt: null, endedAt: null, isPassedOn: false };
}

function continued(interval: Interval, { kind, at }: Happened): Interval {
  switch (kind) {
    case 'claimed':
      return { ...interval, claimedAt: interval.claimedAt ?? at };
    case 'resolved':
      return { ...interval, resolvedAt: at, endedAt: at };
    case 'passed':
      return { ...interval, isPassedOn: true, endedAt: at };
    case 'escalated':
    case 'cancelled':
      return { ...interval, endedAt: at };
    default:
      return interval;
  }
}
