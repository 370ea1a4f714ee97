import type { Pressed } from '../../blocks/requests/card/forms/card-target.ts';
import type { Action, Click as ClickBody } from '../entrance/payloads/click.ts';
import type { Click } from './act-on-card.ts';

/** A button of a request, clicked. Its trigger is another with each click, and the same when the click is delivered again. */
export function clickOf({ channel, message, container, user, trigger_id }: ClickBody, action: Action): Click {
  const ts = container?.is_ephemeral === true ? undefined : message?.ts;
  return {
    requestId: action.value ?? '',
    userId: user.id,
    what: action.action_id,
    key: `click ${trigger_id || `${user.id} ${action.action_ts}`}`,
    card: channel && ts ? { channel: channel.id, ts } : null,
  };
}

/** Where the button stands; null where nothing more could be said there. */
export function pressedIn({
  channel,
  message,
  container,
  view,
  actions: [{ block_id: row }],
  response_url: url,
}: ClickBody): Pressed | null {
  if (view?.type === 'home') return { in: 'home' };
  if (container?.is_ephemeral === true) return url ? { in: 'list', url, row } : null;
  return channel && message?.ts
    ? { in: 'message', channel: channel.id, ts: message.ts, thread: message.thread_ts ?? null }
    : null;
}
