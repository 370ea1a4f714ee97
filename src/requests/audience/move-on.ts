import type { ErrandNeeds } from '../errands/task.ts';
import { changeOnce } from '../moves/change-once.ts';
import { moved } from '../moves/step.ts';
import { isClosed, type Request, type RequestEvent } from '../request.ts';

/** Nobody reads there any more what is said of a request, and nobody can press anything. */
const SHUT: ReadonlySet<string> = new Set([
  'is_archived',
  'not_in_channel',
  'channel_not_found',
  'thread_not_found', // somebody has deleted the card
]);

export const isShut = (reason: string): boolean => SHUT.has(reason);

/**
 * The channel of a request takes nothing any more: it gets a card where its role is to be found now, or in the fallback
 * channel, with all that was said. Once for each card, whoever comes upon it.
 */
export async function moveOn(
  request: Request,
  reason: string,
  { store, now, log }: Pick<ErrandNeeds, 'store' | 'now' | 'log'>,
): Promise<void> {
  const { id, role, roleName, hop, channel, cardTs } = request;
  if (isClosed(request) || channel === null || cardTs === null) return;
  log.warn('nothing can be said any more where a request stands', { request: id, reason });
  const event: RequestEvent = {
    ...{ request: id, kind: 'withheld', at: now(), actor: null, role, detail: reason },
    key: `${id} shut ${hop}`,
  };
  const note = { kind: 'sent', roleName, backAt: null, zone: null } as const;
  const card = { kind: 'card', hop: hop + 1, note, from: { channel, ts: cardTs } } as const;
  await changeOnce(id, { event, errands: [card], patch: moved(request) }, store);
}
