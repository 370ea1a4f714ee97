import { type JsonObject, textOf } from '../../json.ts';
import { validateMessage } from '../../rules/validate-message.ts';
import type { PostedMessage } from '../../workspace/messages/message.ts';
import { addBotMessage, changeMessage, messageJson } from '../../workspace/messages/messages.ts';
import { refuse, refuseFaults } from '../../workspace/slack-refusal.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { withIds } from '../../workspace/workspace.ts';
import { type ApiMethod, anyone, scope } from '../http/api-method.ts';
import { existingThread, keepsRichText, ownMessage, postable } from '../rules/chat-rules.ts';
import { disguise, refuseDisguise } from '../rules/disguise.ts';
import { botIsIn, visibleChannel } from './channels.ts';

const content = [
  'text',
  'blocks',
  'attachments',
  'markdown_text',
  'metadata',
  'parse',
  'link_names',
  'mrkdwn',
];
const sending = [...content, 'thread_ts', 'unfurl_links', 'unfurl_media', 'reply_broadcast'];
function written(args: JsonObject) {
  const text = textOf(args.text) || textOf(args.markdown_text);
  return { text, blocks: args.blocks, metadata: args.metadata };
}

function postMessage(workspace: Workspace, args: JsonObject): JsonObject {
  const channel = postable(workspace, args.channel);
  refuseDisguise(workspace, args);
  refuseFaults(validateMessage(args));
  const threadTs = existingThread(workspace, channel, args.thread_ts);
  const message = addBotMessage(workspace, { ...written(args), channel: channel.id, threadTs });
  return { channel: channel.id, ts: message.ts, message: messageJson(workspace, message) };
}

function postEphemeral(workspace: Workspace, args: JsonObject): JsonObject {
  const channel = visibleChannel(workspace, args.channel);
  if (channel.archived) refuse('is_archived', `${channel.name} is archived`);
  if (!botIsIn(workspace, channel)) refuse('not_in_channel', `the bot is not in ${channel.name}`);
  const user = textOf(args.user);
  if (!channel.members.has(user)) refuse('user_not_in_channel', `${user} is not in ${channel.name}`);
  refuseDisguise(workspace, args);
  refuseFaults(validateMessage(args, 'ephemeral'));
  const threadTs = existingThread(workspace, channel, args.thread_ts);
  const message = addBotMessage(workspace, {
    ...written(args),
    channel: channel.id,
    threadTs,
    ephemeralTo: user,
  });
  return { message_ts: message.ts };
}

/** Only `text` removes the old blocks; metadata stays unless replaced. */
function changed(workspace: Workspace, args: JsonObject): Partial<PostedMessage> {
  return {
    text: textOf(args.text) || textOf(args.markdown_text),
    blocks: withIds(workspace, args.blocks),
    edited: true,
    ...(args.metadata === undefined ? {} : { metadata: args.metadata as JsonObject }),
  };
}

function update(workspace: Workspace, args: JsonObject): JsonObject {
  const message = ownMessage(workspace, args, 'cant_update_message');
  if (workspace.channels.get(message.channel)?.archived) refuse('is_inactive', 'the channel is archived');
  refuseFaults(validateMessage(args, 'update'));
  keepsRichText(message, args.blocks);
  const now = changeMessage(workspace, message, changed(workspace, args));
  return { channel: now.channel, ts: now.ts, text: now.text, message: messageJson(workspace, now) };
}

function remove(workspace: Workspace, args: JsonObject): JsonObject {
  const message = ownMessage(workspace, args, 'cant_delete_message');
  changeMessage(workspace, message, { deleted: true });
  return { channel: message.channel, ts: message.ts };
}

function getPermalink(workspace: Workspace, args: JsonObject): JsonObject {
  const channel = visibleChannel(workspace, args.channel);
  const ts = textOf(args.message_ts);
  const found = workspace.messages.some((message) => message.channel === channel.id && message.ts === ts);
  if (!found) refuse('message_not_found', `no message ${ts} in ${channel.name}`);
  const { teamDomain } = workspace.identity;
  const permalink = `https://${teamDomain}.slack.com/archives/${channel.id}/p${ts.replace('.', '')}`;
  return { channel: channel.id, permalink };
}

const write = scope('chat:write');

export const chatMethods: readonly ApiMethod[] = [
  {
    name: 'chat.postMessage',
    scopes: write,
    needs: ['channel'],
    takes: [...sending, ...disguise],
    run: postMessage,
  },
  {
    name: 'chat.postEphemeral',
    scopes: write,
    needs: ['channel', 'user'],
    takes: [...sending, ...disguise],
    run: postEphemeral,
  },
  {
    name: 'chat.update',
    scopes: write,
    needs: ['channel', 'ts'],
    takes: [...content, 'reply_broadcast'],
    run: update,
  },
  { name: 'chat.delete', scopes: write, needs: ['channel', 'ts'], takes: [], run: remove },
  {
    name: 'chat.getPermalink',
    scopes: anyone,
    needs: ['channel', 'message_ts'],
    takes: [],
    run: getPermalink,
  },
];
