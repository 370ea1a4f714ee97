import type { JsonObject } from '../../json.ts';
import { threadKey } from '../people/agent.ts';
import type { Workspace } from '../workspace.ts';
import { withIds } from '../workspace.ts';
import { fileJson, filesIn } from './files.ts';
import type { PostedMessage } from './message.ts';
import { attachmentsOf } from './unfurled.ts';

export interface NewMessage {
  readonly channel: string;
  readonly user: string;
  readonly botId?: string;
  readonly text: string;
  readonly blocks?: unknown;
  readonly threadTs?: string | undefined;
  readonly ephemeralTo?: string | undefined;
  readonly metadata?: unknown;
  readonly subtype?: string | undefined;
  readonly files?: readonly string[];
}

export function addMessage(workspace: Workspace, message: NewMessage): PostedMessage {
  const { blocks, threadTs, ephemeralTo, metadata, subtype, ...rest } = message;
  const posted: PostedMessage = {
    ...rest,
    ts: workspace.nextTs(),
    blocks: withIds(workspace, blocks),
    ...(threadTs === undefined ? {} : { threadTs }),
    ...(ephemeralTo === undefined ? {} : { ephemeralTo }),
    ...(subtype === undefined ? {} : { subtype }),
    ...(metadata === undefined ? {} : { metadata: metadata as JsonObject }),
  };
  workspace.messages.push(posted);
  workspace.changed();
  return posted;
}

/** What the app writes, under its own name. */
export function addBotMessage(
  workspace: Workspace,
  message: Omit<NewMessage, 'user' | 'botId'>,
): PostedMessage {
  const { botUserId, botId } = workspace.identity;
  // A status goes as soon as the app has something to say in its thread.
  if (message.threadTs !== undefined && message.ephemeralTo === undefined)
    workspace.agent.sayings.delete(threadKey(message.channel, message.threadTs));
  return addMessage(workspace, { ...message, user: botUserId, botId });
}

export function findMessage(workspace: Workspace, channel: string, ts: string): PostedMessage | undefined {
  return workspace.messages.find(
    (message) => message.channel === channel && message.ts === ts && message.deleted !== true,
  );
}

/** Puts a changed copy in the message's place: who holds the old object keeps what they saw. */
export function changeMessage(
  workspace: Workspace,
  message: PostedMessage,
  change: Partial<PostedMessage>,
): PostedMessage {
  const index = workspace.messages.findIndex(
    (other) => other.channel === message.channel && other.ts === message.ts,
  );
  const changed = { ...message, ...change };
  workspace.messages[index] = changed;
  workspace.changed();
  return changed;
}

/** As the Web API and payloads write it. */
export function messageJson(workspace: Workspace, message: PostedMessage): JsonObject {
  const { identity } = workspace;
  const team = workspace.users.get(message.user)?.teamId ?? identity.teamId;
  const attachments = attachmentsOf(workspace, message);
  const files = filesIn(workspace, message).map((file) => fileJson(workspace, file));
  const foreign = team === identity.teamId ? {} : { user_team: team, source_team: team };
  return {
    type: 'message',
    user: message.user,
    ts: message.ts,
    text: message.text,
    blocks: message.blocks,
    team,
    ...foreign,
    ...(message.subtype === undefined ? {} : { subtype: message.subtype }),
    ...(message.botId === undefined ? {} : { bot_id: message.botId, app_id: identity.appId }),
    ...(message.threadTs === undefined ? {} : { thread_ts: message.threadTs }),
    ...(message.edited ? { edited: { user: message.user, ts: message.ts } } : {}),
    ...(message.metadata === undefined ? {} : { metadata: message.metadata }),
    ...(attachments.length === 0 ? {} : { attachments }),
    ...(files.length === 0 ? {} : { files }),
  };
}
