import type { Errand } from '../errands/errand.ts';
import type { Happened } from '../figures/intervals.ts';

/** Of these Slack says that it did not take one message; they do not mean that nobody can be reached. */
const HARMLESS = ['ratelimited', 'not_private', 'no_channel'];

const isHarm = (code: string | null): code is string => code !== null && !HARMLESS.includes(code);

/** An errand that has failed, and the request that it is for. */
export interface FailingErrand {
  readonly errand: Errand;
  readonly lastError: string;
  readonly role: string | null;
  readonly atFallback: boolean;
  readonly hop: number;
}

/**
 * What keeps a card from being posted, by the slug of the role whose channel does not take it; null: the fallback channel.
 * Nothing where it is no card of the request as it stands, or no obstacle that lasts.
 */
export function obstacleIn({
  errand,
  lastError,
  role,
  atFallback,
  hop,
}: FailingErrand): readonly [string | null, string] | null {
  if (errand.kind !== 'card' || errand.hop !== hop || !isHarm(lastError)) return null;
  return [atFallback ? null : role, lastError];
}

/** Whether requests of a role arrive where they should, and when that was seen. */
export interface Sign {
  readonly role: string | null;
  readonly at: number;
  /** Slack's code; null: one arrived. */
  readonly obstacle: string | null;
}

/** A request that was posted where its role is to be found shows that the channel has been mended. */
export function signsIn(history: readonly Happened[]): readonly Sign[] {
  const signs: Sign[] = [];
  let isAtFallback = false;
  for (const { kind, role, at, detail } of history) {
    if (kind === 'submitted' || kind === 'passed') isAtFallback = false;
    if (kind === 'diverted' && isHarm(detail)) signs.push({ role, at, obstacle: detail });
    if (kind === 'posted' && !isAtFallback) signs.push({ role, at, obstacle: null });
    if (kind === 'diverted' || kind === 'escalated') isAtFallback = true;
  }
  return signs;
}
