import { directChannel } from '../../api/methods/channels.ts';
import type { Delivery } from '../../delivery/delivery.ts';
import type { JsonObject } from '../../json.ts';
import type { Channel } from '../../workspace/messages/channel.ts';
import type { PostedMessage } from '../../workspace/messages/message.ts';
import { addMessage, messageJson } from '../../workspace/messages/messages.ts';
import type { User } from '../../workspace/people/people.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { escaped } from '../escaped.ts';
import { deliverEvent, isSubscribed } from '../events.ts';
import { typedBlocks, typedText } from '../rich-text.ts';
import { enter, type Stage } from '../stage.ts';
import { contextOf } from './agent-panel.ts';
import { shareLinks } from './links.ts';

export interface WriteOptions {
  readonly threadTs?: string;
  readonly subtype?: string;
  /** Sends the text as it is, without escaping `&`, `<` and `>`. */
  readonly raw?: boolean;
}

interface Written {
  readonly by: User;
  readonly text: string;
  readonly options: WriteOptions;
  /** Set when the message starts by mentioning the bot. */
  readonly mention?: boolean;
}

function put(
  workspace: Workspace,
  where: Channel,
  { by, text, options, mention = false }: Written,
): PostedMessage {
  const { botUserId } = workspace.identity;
  const sent = options.raw ? text : escaped(text);
  // With `raw`, the mention may stand anywhere in the text.
  const leads = mention && !sent.includes(`<@${botUserId}>`);
  const called = leads ? [{ type: 'user', user_id: botUserId }, ...typedText(` ${text}`)] : typedText(text);
  return addMessage(workspace, {
    channel: where.id,
    user: by.id,
    text: leads ? `<@${botUserId}> ${sent}` : sent,
    blocks: typedBlocks(workspace, called),
    threadTs: options.threadTs,
    subtype: options.subtype,
  });
}

const channelType: Readonly<Record<Channel['kind'], string>> = {
  public: 'channel',
  private: 'group',
  im: 'im',
  mpim: 'mpim',
};

/** The event about a message, as Slack sends it. */
export function messageEvent(
  workspace: Workspace,
  where: Channel,
  message: PostedMessage,
  type: string,
): JsonObject {
  const kind = type === 'message' ? { channel_type: channelType[where.kind] } : {};
  const about = { channel: message.channel, event_ts: message.ts, client_msg_id: workspace.nextId('m') };
  return { ...messageJson(workspace, message), ...about, type, ...kind };
}

const undelivered = (reason: string): Delivery => ({ acked: false, late: false, ms: 0, reason });

/** A message in a channel that is not written to the bot: delivered only if the manifest subscribes to it. */
export async function write(stage: Stage, where: Channel, written: Written): Promise<PostedMessage> {
  const channel = enter(stage.workspace, written.by, where);
  const message = put(stage.workspace, channel, written);
  const event = messageEvent(stage.workspace, channel, message, 'message');
  const { nextUrl, sockets } = stage.transport;
  const hears =
    (nextUrl !== null || sockets.wasOpen()) &&
    channel.members.has(stage.workspace.identity.botUserId) &&
    isSubscribed(stage.workspace, event);
  if (hears) await deliverEvent(stage, event);
  await shareLinks(stage, written.by, message);
  return message;
}

/** `@bot text`. Slack tells the bot only where it is a member, and never in direct messages. */
export async function mention(stage: Stage, where: Channel, written: Written): Promise<Delivery> {
  const { workspace } = stage;
  const channel = enter(workspace, written.by, where);
  if (channel.kind === 'im')
    throw new Error('A mention in a direct message is a direct message: use directMessage().');
  const message = put(workspace, channel, { ...written, mention: true });
  await shareLinks(stage, written.by, message);
  if (!channel.members.has(workspace.identity.botUserId))
    return undelivered(`the bot is not in ${channel.name}`);
  const both = messageEvent(workspace, channel, message, 'message');
  // With message.channels subscribed, the same text arrives twice.
  if (isSubscribed(workspace, both)) await deliverEvent(stage, both);
  return deliverEvent(stage, messageEvent(workspace, channel, message, 'app_mention'));
}

export async function directMessage(stage: Stage, written: Written): Promise<Delivery> {
  const { workspace } = stage;
  if (workspace.manifest.messagesTab !== 'on')
    throw new Error('manifest.yml does not let people write to the app.');
  const channel = directChannel(workspace, written.by.id);
  const message = put(workspace, channel, written);
  await shareLinks(stage, written.by, message);
  const event = messageEvent(workspace, channel, message, 'message');
  return deliverEvent(stage, { ...event, ...contextOf(workspace, written.by, 'app_context') });
}
