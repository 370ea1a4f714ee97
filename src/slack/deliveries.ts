const MOST_REMEMBERED = 20_000;

/** Has this payload been delivered before? */
export type IsRepeated = (body: object) => boolean;

/**
 * Tells repeated deliveries of an event. Slack delivers again whatever it thinks was not received, up to five minutes
 * later, and an event keeps its id through all deliveries.
 */
export function createRepeatFilter(): IsRepeated {
  const seen = new Set<string>();
  return (body) => {
    if (!('event_id' in body) || typeof body.event_id !== 'string') return false;
    if (seen.has(body.event_id)) return true;
    seen.add(body.event_id);
    const [oldest] = seen;
    if (seen.size > MOST_REMEMBERED && oldest !== undefined) seen.delete(oldest);
    return false;
  };
}
