import type { Log } from '../../log.ts';
import { createMostRecent } from '../../search/most-recent.ts';
import type { Store } from '../../store/store.ts';
import { otherwise } from '../posting/tidy-up.ts';

const MOST_REMEMBERED = 20_000;

/** Has this payload been delivered before? */
export type IsRepeated = (body: object) => Promise<boolean>;

/**
 * Tells repeated deliveries of an event. Slack delivers again whatever it thinks was not received, up to five minutes
 * later and to any replica, and an event keeps its id through all deliveries. Without a database, each replica knows its own.
 * A workflow's step is worked on each time: it waits for its acknowledgment, and Slack lets it end only once.
 */
export function createRepeatFilter(deliveries: Store['deliveries'], now: () => number, log: Log): IsRepeated {
  const seen = createMostRecent<string, true>(MOST_REMEMBERED);
  return async (body) => {
    if (!('event_id' in body) || typeof body.event_id !== 'string' || isStep(body)) return false;
    const id = body.event_id;
    if (seen.has(id)) return true;
    seen.set(id, true);
    return !(await otherwise(() => deliveries.isFirst(id, now()), true, log));
  };
}

function isStep(body: object): boolean {
  const event: unknown = 'event' in body ? body.event : null;
  return typeof event === 'object' && event !== null && 'type' in event && event.type === 'function_executed';
}
