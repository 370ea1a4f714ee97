import type { JsonObject } from '../../json.ts';
import { textOf } from '../../json.ts';
import type { Channel } from '../../workspace/messages/channel.ts';
import type { PostedMessage } from '../../workspace/messages/message.ts';
import { findMessage } from '../../workspace/messages/messages.ts';
import { refuse } from '../../workspace/slack-refusal.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { botIsIn, directChannel, visibleChannel } from '../methods/channels.ts';

/** The channel to post to. A user id stands for the direct message with that user. */
export function postable(workspace: Workspace, id: unknown): Channel {
  const isUser = workspace.users.has(textOf(id));
  const channel = isUser ? directChannel(workspace, textOf(id)) : visibleChannel(workspace, id);
  if (channel.archived) refuse('is_archived', `${channel.name} is archived`);
  if (channel.kind === 'im' && workspace.manifest.messagesTab === 'off') {
    refuse('messages_tab_disabled', 'manifest: features.app_home.messages_tab_enabled is false');
  }
  // chat:write.public covers public channels, and only for messages that all can see.
  const mayWrite = botIsIn(workspace, channel) || workspace.manifest.scopes.includes('chat:write.public');
  return mayWrite ? channel : refuse('not_in_channel', `the bot is not in ${channel.name}`);
}

/** Slack would open a thread on nothing; here a thread needs a message that exists and is no reply itself. */
export function existingThread(
  workspace: Workspace,
  channel: Channel,
  threadTs: unknown,
): string | undefined {
  if (threadTs === undefined) return undefined;
  const parent = findMessage(workspace, channel.id, textOf(threadTs));
  if (parent === undefined)
    return refuse('thread_not_found', `no message ${String(threadTs)} in ${channel.name}`);
  const isReply = parent.threadTs !== undefined && parent.threadTs !== parent.ts;
  if (isReply)
    return refuse('thread_not_found', `${parent.ts} is a reply itself; thread_ts names the first message`);
  return parent.ephemeralTo === undefined
    ? parent.ts
    : refuse('cannot_reply_to_message', 'an ephemeral message has no thread');
}

/** Apps change their own messages only; an ephemeral one is out of reach of chat.update. */
export function ownMessage(workspace: Workspace, args: JsonObject, error: string): PostedMessage {
  const channel = visibleChannel(workspace, args.channel);
  const message = findMessage(workspace, channel.id, textOf(args.ts));
  if (message === undefined || message.ephemeralTo !== undefined) {
    return refuse('message_not_found', `no message ${String(args.ts)} in ${channel.name} that all can see`);
  }
  return message.botId === workspace.identity.botId ? message : refuse(error, 'is not the app’s own message');
}

function hasRichText(blocks: unknown): boolean {
  return Array.isArray(blocks) && blocks.some((block: JsonObject) => block.type === 'rich_text');
}

/** Rich text cannot be replaced by something else (`block_mismatch`). */
export function keepsRichText(message: PostedMessage, blocks: unknown): void {
  if (hasRichText(message.blocks) && !hasRichText(blocks)) {
    refuse('block_mismatch', 'rich_text cannot be replaced by blocks that are no rich_text');
  }
}
