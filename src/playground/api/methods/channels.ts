import type { JsonObject } from '../../json.ts';
import { textOf } from '../../json.ts';
import type { Channel } from '../../workspace/messages/channel.ts';
import { refuse } from '../../workspace/slack-refusal.ts';
import type { Workspace } from '../../workspace/workspace.ts';

const family: Readonly<Record<Channel['kind'], string>> = {
  public: 'channels',
  private: 'groups',
  im: 'im',
  mpim: 'mpim',
};

/** `channels:read`, `groups:history`, …: by the kind of channel the call is about. */
export function scopeByKind(right: 'read' | 'history') {
  return (args: JsonObject, workspace: Workspace): readonly string[] => {
    const channel = workspace.channels.get(textOf(args.channel));
    return [`${family[channel?.kind ?? 'public']}:${right}`];
  };
}

export function botIsIn(workspace: Workspace, channel: Channel): boolean {
  return channel.members.has(workspace.identity.botUserId);
}

/** A channel the bot may know of: to it, a private channel it is no member of does not exist. */
export function visibleChannel(workspace: Workspace, id: unknown): Channel {
  const channel = workspace.channels.get(textOf(id));
  if (channel === undefined) return refuse('channel_not_found', `no channel ${String(id)}`);
  const hidden = channel.kind !== 'public' && !botIsIn(workspace, channel);
  return hidden
    ? refuse('channel_not_found', `${channel.name} is private, and the bot is no member`)
    : channel;
}

/** The direct message between the bot and a user, made when it does not exist yet. */
export function directChannel(workspace: Workspace, userId: string): Channel {
  const { botUserId } = workspace.identity;
  const existing = [...workspace.channels.values()].find(
    (channel) => channel.kind === 'im' && channel.members.has(userId),
  );
  if (existing !== undefined) return existing;
  const channel: Channel = {
    id: workspace.nextId('D'),
    name: 'directmessage',
    previousNames: [],
    kind: 'im',
    extShared: false,
    archived: false,
    members: new Set([userId, botUserId]),
  };
  workspace.channels.set(channel.id, channel);
  return channel;
}

export function channelJson(workspace: Workspace, channel: Channel): JsonObject {
  const people = [...channel.members].filter((id) => id !== workspace.identity.botUserId);
  const im = channel.kind === 'im';
  return {
    id: channel.id,
    ...(im
      ? { user: people[0] }
      : { name: channel.name, name_normalized: channel.name, previous_names: channel.previousNames }),
    is_channel: channel.kind === 'public',
    is_group: channel.kind === 'private',
    is_im: im,
    is_mpim: channel.kind === 'mpim',
    is_private: channel.kind !== 'public',
    is_archived: channel.archived,
    is_member: botIsIn(workspace, channel),
    is_ext_shared: channel.extShared,
    is_shared: channel.extShared,
    is_org_shared: false,
    is_general: false,
    context_team_id: workspace.identity.teamId,
  };
}
