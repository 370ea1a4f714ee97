import type { Owner, Verdict } from './verdict.ts';

/**
 * Which roles to name for a verdict: one, two that are as good as each other, or none. `near` is the nearest role where
 * none can be named, but one is worth asking.
 */
export interface Doors {
  /** Slugs. */
  readonly roles: readonly string[];
  /** How likely one of them is the owner; 0 where there is none. */
  readonly confidence: number;
  readonly near: string | null;
}

/** From here on one role is named. */
const SURE = 0.82;
/** Or from here on, where the next is far behind. */
const LIKELY = 0.65;
const FAR = 10;
/** From here on two are named that have so much together. */
const CLOSE = 0.2;
/** None are named where nobody is so much likelier than both. */
const NOBODY = 1.6;
/** From here on a role is worth asking. */
export const NEAR = 0.12;

export function doorsOf({ owners, nobody }: Verdict): Doors {
  const [first, second] = owners;
  if (!first) return { roles: [], confidence: 0, near: null };
  const next = second?.confidence ?? 0;
  const both = first.confidence + next;
  const isAlone = first.confidence >= SURE || (first.confidence >= LIKELY && first.confidence >= next * FAR);
  if (nobody > both * NOBODY || (!isAlone && both < CLOSE))
    return { roles: [], confidence: 0, near: first.confidence >= NEAR ? first.role : null };
  return isAlone || !second
    ? { roles: [first.role], confidence: first.confidence, near: null }
    : { roles: [first.role, second.role], confidence: both, near: null };
}

/** The role to suggest, or the first of two; null where it is more honest to say that nobody here seems to own it. */
export function likelyOwner(verdict: Verdict): Owner | null {
  return doorsOf(verdict).roles.length > 0 ? (verdict.owners[0] ?? null) : null;
}
