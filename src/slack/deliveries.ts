import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';

const MOST_REMEMBERED = 20_000;

/**
 * Answers each event once. Slack delivers again whatever it thinks was not received, up to five minutes later, and an
 * event keeps its id through all deliveries.
 */
export function createDeliveryFilter(): Middleware<AnyMiddlewareArgs> {
  const seen = new Set<string>();
  return async ({ body, next }) => {
    const id = 'event_id' in body && typeof body.event_id === 'string' ? body.event_id : null;
    if (id !== null && seen.has(id)) return;
    if (id !== null) remember(seen, id);
    await next();
  };
}

function remember(seen: Set<string>, id: string): void {
  seen.add(id);
  const [oldest] = seen;
  if (seen.size > MOST_REMEMBERED && oldest !== undefined) seen.delete(oldest);
}
