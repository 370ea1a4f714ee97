import type { StoredErrand } from './errand.ts';
import type { Request, RequestEvent } from './request.ts';

/** Of these Slack says that it did not take one message; they do not mean that nobody can be reached. */
const HARMLESS = ['ratelimited', 'not_private', 'no_channel'];

/**
 * Why the requests of a role do not arrive where they should, by its slug: what the last one met with that had to go to the
 * fallback channel, or what keeps one from being posted at all. Null stands for the fallback channel itself.
 */
export function obstacles(
  requests: readonly Request[],
  events: readonly RequestEvent[],
  failing: readonly StoredErrand[],
): ReadonlyMap<string | null, string> {
  const found = new Map(diverted(events));
  const byId = new Map(requests.map((request) => [request.id, request]));
  for (const { subject, errand, lastError } of failing) {
    const request = byId.get(subject);
    if (!request || errand.kind !== 'card' || errand.hop !== request.hop) continue;
    if (lastError !== null && !HARMLESS.includes(lastError))
      found.set(request.atFallback ? null : request.role, lastError);
  }
  return found;
}

/** A request that was posted since, where its role is to be found, shows that the channel has been mended. */
function diverted(events: readonly RequestEvent[]): Map<string | null, string> {
  const found = new Map<string | null, string>();
  const atFallback = new Set<string>();
  for (const { request, kind, role, detail } of events) {
    if (kind === 'submitted' || kind === 'passed') atFallback.delete(request);
    if (kind === 'diverted' && detail !== null && !HARMLESS.includes(detail)) found.set(role, detail);
    if (kind === 'posted' && !atFallback.has(request)) found.delete(role);
    if (kind === 'diverted' || kind === 'escalated') atFallback.add(request);
  }
  return found;
}
