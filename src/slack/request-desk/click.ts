import type { BlockButtonAction, ButtonAction } from '@slack/bolt';
import type { Click } from './act-on-card.ts';

/** A button of a request, clicked. */
export function clickOf(body: BlockButtonAction, action: ButtonAction): Click {
  const { channel, message, container } = body;
  const isCard = channel && message && container?.is_ephemeral !== true;
  return {
    requestId: action.value ?? '',
    userId: body.user.id,
    what: action.action_id,
    key: `click ${body.trigger_id}`,
    card: isCard ? { channel: channel.id, ts: message.ts } : null,
  };
}
