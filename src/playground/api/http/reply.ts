import { isObject, type JsonObject, textOf } from '../../json.ts';
import { validateMessage } from '../../rules/validate-message.ts';
import type { Channel } from '../../workspace/messages/channel.ts';
import type { PostedMessage } from '../../workspace/messages/message.ts';
import { addBotMessage, changeMessage, findMessage } from '../../workspace/messages/messages.ts';
import { refuse, refuseFaults } from '../../workspace/slack-refusal.ts';
import type { ResponseUrl } from '../../workspace/triggers/response-url.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { withIds } from '../../workspace/workspace.ts';
import { existingThread } from '../rules/chat-rules.ts';
import { refuseAbsentPictures } from '../rules/pictures.ts';

/** What an interaction may be answered to: a person in a channel, and perhaps the message they clicked. */
export type ReplyTo = Pick<ResponseUrl, 'user' | 'channel' | 'source'>;

const content = [
  'text',
  'blocks',
  'attachments',
  'markdown_text',
  'metadata',
  'mrkdwn',
  'parse',
  'link_names',
];
const known = [
  ...content,
  'response_type',
  'replace_original',
  'delete_original',
  'thread_ts',
  'reply_broadcast',
  'unfurl_links',
  'unfurl_media',
];

function checkShape(body: JsonObject): void {
  const unknown = Object.keys(body).filter((key) => !known.includes(key));
  if (unknown.length > 0) refuse('invalid_arguments', `unknown: ${unknown.join(', ')}`);
  const type = body.response_type;
  if (type === undefined || type === 'ephemeral' || type === 'in_channel') return;
  refuse('invalid_response_type', 'response_type is ephemeral or in_channel');
}

/** The clicked message, if the app may still change it: its own, not deleted. */
function original(workspace: Workspace, to: ReplyTo): PostedMessage {
  // replace_original cannot touch the person's own slash command.
  if (to.source === null) return refuse('no_original_message', 'a slash command has no message to replace');
  const message = findMessage(workspace, to.channel, to.source.ts);
  if (message === undefined) return refuse('message_not_found', 'the original message is gone');
  const own = message.botId === workspace.identity.botId;
  return own ? message : refuse('cant_update_message', 'the original message is not the app’s own');
}

/** Visibility is fixed for life: replacing does not turn an ephemeral into a message for all, or back. */
function checkVisibility(message: PostedMessage, body: JsonObject): void {
  const now = message.ephemeralTo === undefined ? 'in_channel' : 'ephemeral';
  if (body.response_type !== undefined && body.response_type !== now) {
    refuse('cant_change_visibility', `the original message is ${now}, and stays so`);
  }
}

function replace(workspace: Workspace, to: ReplyTo, body: JsonObject): void {
  const message = original(workspace, to);
  checkVisibility(message, body);
  refuseFaults(validateMessage(body, 'respond'));
  changeMessage(workspace, message, {
    text: textOf(body.text),
    blocks: withIds(workspace, body.blocks),
    edited: true,
    ...(isObject(body.metadata) ? { metadata: body.metadata } : {}),
  });
}

function openChannel(workspace: Workspace, id: string): Channel {
  const channel = workspace.channels.get(id);
  if (channel === undefined) return refuse('channel_not_found', `no channel ${id}`);
  return channel.archived ? refuse('is_archived', `${channel.name} is archived`) : channel;
}

function post(workspace: Workspace, to: ReplyTo, body: JsonObject): void {
  const ephemeral = body.response_type !== 'in_channel';
  refuseFaults(validateMessage(body, ephemeral ? 'ephemeral' : 'respond'));
  const channel = openChannel(workspace, to.channel);
  addBotMessage(workspace, {
    channel: to.channel,
    text: textOf(body.text) || textOf(body.markdown_text),
    blocks: body.blocks,
    metadata: body.metadata,
    threadTs: existingThread(workspace, channel, body.thread_ts),
    ephemeralTo: ephemeral ? to.user : undefined,
  });
}

/** Does what the body of a response_url post, or of an ack, asks for. Neither needs the bot to be in the channel. */
export function reply(workspace: Workspace, to: ReplyTo, body: JsonObject): void {
  checkShape(body);
  refuseAbsentPictures(workspace, body);
  if (body.delete_original === true) {
    changeMessage(workspace, original(workspace, to), { deleted: true });
  } else if (body.replace_original === true) {
    replace(workspace, to, body);
  } else {
    post(workspace, to, body);
  }
}
