import { type JsonObject, textOf } from '../../json.ts';
import type { Channel } from '../../workspace/messages/channel.ts';
import type { PostedMessage } from '../../workspace/messages/message.ts';
import { findMessage, messageJson } from '../../workspace/messages/messages.ts';
import { refuse } from '../../workspace/slack-refusal.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import type { ApiMethod } from '../http/api-method.ts';
import { page } from '../http/page.ts';
import { inSpan } from '../http/span.ts';
import { botIsIn, scopeByKind, visibleChannel } from './channels.ts';

function readable(workspace: Workspace, args: JsonObject): Channel {
  const channel = visibleChannel(workspace, args.channel);
  return botIsIn(workspace, channel)
    ? channel
    : refuse('not_in_channel', `the bot is not in ${channel.name}`);
}

function visible(workspace: Workspace, channel: Channel): readonly PostedMessage[] {
  return workspace.messages.filter(
    (message) =>
      message.channel === channel.id && message.deleted !== true && message.ephemeralTo === undefined,
  );
}

const isReply = ({ threadTs, ts }: PostedMessage): boolean => threadTs !== undefined && threadTs !== ts;

/** A message as it was kept: with what hangs on it, and its metadata only for those who ask for it. */
function kept(workspace: Workspace, message: PostedMessage, args: JsonObject): JsonObject {
  const { metadata, ...rest } = messageJson(workspace, message);
  const replies = workspace.messages.filter(
    (other) => other.channel === message.channel && other.threadTs === message.ts && isReply(other),
  );
  const there = replies.filter(({ deleted, ephemeralTo }) => deleted !== true && ephemeralTo === undefined);
  const thread = { thread_ts: message.ts, reply_count: there.length, latest_reply: there.at(-1)?.ts };
  return {
    ...rest,
    ...(there.length > 0 ? thread : {}),
    ...(metadata !== undefined && args.include_all_metadata === true ? { metadata } : {}),
  };
}

function answer(workspace: Workspace, args: JsonObject, found: ReturnType<typeof page<PostedMessage>>) {
  return {
    messages: found.items.map((message) => kept(workspace, message, args)),
    has_more: found.response_metadata.next_cursor !== '',
    response_metadata: found.response_metadata,
  };
}

/**
 * Newest first. With `oldest` alone, the pages go forward from there, and only within a page the newest comes first:
 * who reads one page has not seen the latest messages.
 */
function history(workspace: Workspace, args: JsonObject): JsonObject {
  const channel = readable(workspace, args);
  const top = visible(workspace, channel).filter((message) => !isReply(message) && inSpan(message.ts, args));
  const forward = args.oldest !== undefined && args.latest === undefined;
  const found = page(forward ? top : top.toReversed(), args, { usual: 100, max: 999 });
  return answer(workspace, args, forward ? { ...found, items: found.items.toReversed() } : found);
}

/** Oldest first. The message that the thread hangs on opens the first page, whatever span is asked for. */
function replies(workspace: Workspace, args: JsonObject): JsonObject {
  const channel = readable(workspace, args);
  const ts = textOf(args.ts);
  const parent = findMessage(workspace, channel.id, ts);
  if (parent === undefined) return refuse('thread_not_found', `no message ${ts}`);
  const hanging = visible(workspace, channel).filter(
    (message) => message.threadTs === ts && isReply(message) && inSpan(message.ts, args),
  );
  return answer(workspace, args, page([parent, ...hanging], args, { usual: 1000, max: 1000 }));
}

const takes = ['cursor', 'limit', 'oldest', 'latest', 'inclusive', 'include_all_metadata'];
const scopes = scopeByKind('history');

export const historyMethods: readonly ApiMethod[] = [
  { name: 'conversations.history', scopes, needs: ['channel'], takes, run: history },
  { name: 'conversations.replies', scopes, needs: ['channel', 'ts'], takes, run: replies },
];
