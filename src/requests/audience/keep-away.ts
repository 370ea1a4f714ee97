import type { Note } from '../errands/errand.ts';
import type { ErrandNeeds } from '../errands/task.ts';
import { changeOnce } from '../moves/change-once.ts';
import { isClosed, type Request, type RequestEvent } from '../request.ts';

/**
 * The channel of a request has been opened to others than its form named (or takes no words, for another reason), so nothing is added there. Its person hears so,
 * once for each card, and may allow it where it is colleagues who read there now.
 */
export async function keepAway(
  request: Request,
  reason: string,
  { store, messenger, now, log }: ErrandNeeds,
): Promise<void> {
  if (isClosed(request) || request.channel === null) return;
  log.warn('nothing is added to a request where it stands', {
    request: request.id,
    reason,
  });
  const found = await messenger.channel(request.channel);
  const name = found.kind === 'done' ? found.value.name : null;
  const { roleName } = request;
  const note: Note =
    reason === 'wider_audience'
      ? { kind: 'kept-back', roleName, channel: name, next: 'go-on', reason: null }
      : { kind: 'left-alone', roleName, reason };
  const { id, role, hop } = request;
  const noes = (await store.events(id)).filter(({ kind }) => kind === 'declined').length;
  const key = `${id} withheld ${hop} ${reason} ${noes}`;
  const event: RequestEvent = {
    request: id,
    kind: 'withheld',
    at: now(),
    actor: null,
    role,
    detail: reason,
    key,
  };
  await changeOnce(request.id, { event, errands: [{ kind: 'note', note }], patch: {} }, store);
}
