import { type JsonObject, textOf } from '../json.ts';
import type { Channel } from '../workspace/channel.ts';
import { findMessage, messageJson } from '../workspace/messages.ts';
import { refuse } from '../workspace/slack-refusal.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { ApiMethod } from './api-method.ts';
import { botIsIn, scopeByKind, visibleChannel } from './channels.ts';
import { page } from './page.ts';

function readable(workspace: Workspace, args: JsonObject): Channel {
  const channel = visibleChannel(workspace, args.channel);
  return botIsIn(workspace, channel)
    ? channel
    : refuse('not_in_channel', `the bot is not in ${channel.name}`);
}

function history(workspace: Workspace, args: JsonObject): JsonObject {
  const channel = readable(workspace, args);
  const top = visible(workspace, channel).filter(
    (message) => message.threadTs === undefined || message.threadTs === message.ts,
  );
  const { items, response_metadata } = page(top.toReversed(), args, 100);
  return { messages: items.map((message) => messageJson(workspace, message)), response_metadata };
}

function replies(workspace: Workspace, args: JsonObject): JsonObject {
  const channel = readable(workspace, args);
  const ts = textOf(args.ts);
  if (findMessage(workspace, channel.id, ts) === undefined) refuse('thread_not_found', `no message ${ts}`);
  const thread = visible(workspace, channel).filter(
    (message) => message.ts === ts || message.threadTs === ts,
  );
  const { items, response_metadata } = page(thread, args, 1000);
  return { messages: items.map((message) => messageJson(workspace, message)), response_metadata };
}

function visible(workspace: Workspace, channel: Channel) {
  return workspace.messages.filter(
    (message) =>
      message.channel === channel.id && message.deleted !== true && message.ephemeralTo === undefined,
  );
}

const span = ['cursor', 'limit', 'oldest', 'latest', 'inclusive', 'include_all_metadata'];

export const historyMethods: readonly ApiMethod[] = [
  {
    name: 'conversations.history',
    scopes: scopeByKind('history'),
    needs: ['channel'],
    takes: span,
    run: history,
  },
  {
    name: 'conversations.replies',
    scopes: scopeByKind('history'),
    needs: ['channel', 'ts'],
    takes: span,
    run: replies,
  },
];
