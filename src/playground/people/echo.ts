import type { Delivery } from '../delivery/delivery.ts';
import type { PostedMessage } from '../workspace/messages/message.ts';
import { messageJson } from '../workspace/messages/messages.ts';
import { messageEvent } from './doing/write.ts';
import { deliverEvent } from './events.ts';
import { current, type Stage } from './stage.ts';

/** Tells the app about a message that exists, its own ones for instance, as Slack does for subscribed channels. */
export function echo(stage: Stage, message: PostedMessage): Promise<Delivery> {
  const channel = current(stage.workspace, { id: message.channel });
  return deliverEvent(stage, messageEvent(stage.workspace, channel, message, 'message'));
}

/** `message_changed`, `message_deleted`: the author is nested, so Bolt does not know its own. */
export function echoChange(
  stage: Stage,
  message: PostedMessage,
  subtype: 'message_changed' | 'message_deleted',
): Promise<Delivery> {
  const { workspace } = stage;
  const channel = current(workspace, { id: message.channel });
  const { channel_type } = messageEvent(workspace, channel, message, 'message');
  const ts = workspace.nextTs();
  const before = messageJson(workspace, message);
  const about =
    subtype === 'message_changed'
      ? { message: { ...before, edited: { user: message.user, ts } }, previous_message: before }
      : { previous_message: before, deleted_ts: message.ts };
  const event = { type: 'message', subtype, channel: message.channel, channel_type, ts, event_ts: ts };
  return deliverEvent(stage, { ...event, hidden: true, ...about });
}
