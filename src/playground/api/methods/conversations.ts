import { type JsonObject, textOf } from '../../json.ts';
import type { Channel } from '../../workspace/messages/channel.ts';
import { refuse } from '../../workspace/slack-refusal.ts';
import type { Workspace } from '../../workspace/workspace.ts';
import { type ApiMethod, scope } from '../http/api-method.ts';
import { page } from '../http/page.ts';
import { botIsIn, channelJson, directChannel, scopeByKind, visibleChannel } from './channels.ts';

const typeOfKind: Readonly<Record<Channel['kind'], string>> = {
  public: 'public_channel',
  private: 'private_channel',
  im: 'im',
  mpim: 'mpim',
};
const scopeOfType: Readonly<Record<string, string>> = {
  public_channel: 'channels:read',
  private_channel: 'groups:read',
  im: 'im:read',
  mpim: 'mpim:read',
};

function typesAsked(args: JsonObject): readonly string[] {
  return (textOf(args.types) || 'public_channel').split(',').map((type) => type.trim());
}

/** Every type that is asked for needs its own scope; the first one missing is named. */
function listScopes(args: JsonObject, workspace: Workspace): readonly string[] {
  const needed = typesAsked(args).flatMap((type) => scopeOfType[type] ?? []);
  const missing = needed.find((name) => !workspace.manifest.scopes.includes(name));
  return [missing ?? needed[0] ?? 'channels:read'];
}

function info(workspace: Workspace, args: JsonObject): JsonObject {
  const channel = visibleChannel(workspace, args.channel);
  const count = args.include_num_members === true ? { num_members: channel.members.size } : {};
  return { channel: { ...channelJson(workspace, channel), ...count } };
}

function listChannels(workspace: Workspace, args: JsonObject): JsonObject {
  const types = typesAsked(args);
  const known = [...workspace.channels.values()].filter(
    (channel) =>
      types.includes(typeOfKind[channel.kind]) &&
      (channel.kind === 'public' || botIsIn(workspace, channel)) &&
      !(args.exclude_archived === true && channel.archived),
  );
  const { items, response_metadata } = page(known, args, { usual: 100, max: 999 });
  return { channels: items.map((channel) => channelJson(workspace, channel)), response_metadata };
}

function members(workspace: Workspace, args: JsonObject): JsonObject {
  const { items, response_metadata } = page([...visibleChannel(workspace, args.channel).members], args, {
    usual: 100,
    max: 999,
  });
  return { members: items, response_metadata };
}

function open(workspace: Workspace, args: JsonObject): JsonObject {
  const user = textOf(args.users);
  if (!workspace.users.has(user)) refuse('user_not_found', `no user ${user}`);
  const channel = directChannel(workspace, user);
  return { channel: args.return_im === true ? channelJson(workspace, channel) : { id: channel.id } };
}

function join(workspace: Workspace, args: JsonObject): JsonObject {
  const channel = visibleChannel(workspace, args.channel);
  if (channel.kind !== 'public') refuse('method_not_supported_for_channel_type', 'only public channels');
  if (channel.archived) refuse('is_archived', `${channel.name} is archived`);
  const joined = { ...channel, members: new Set([...channel.members, workspace.identity.botUserId]) };
  workspace.channels.set(channel.id, joined);
  return { channel: channelJson(workspace, joined) };
}

const paging = ['cursor', 'limit'];

export const conversationMethods: readonly ApiMethod[] = [
  {
    name: 'conversations.info',
    scopes: scopeByKind('read'),
    needs: ['channel'],
    takes: ['include_locale', 'include_num_members'],
    run: info,
  },
  {
    name: 'conversations.list',
    scopes: listScopes,
    needs: [],
    takes: [...paging, 'types', 'exclude_archived', 'team_id'],
    run: listChannels,
  },
  {
    name: 'conversations.members',
    scopes: scopeByKind('read'),
    needs: ['channel'],
    takes: paging,
    run: members,
  },
  {
    name: 'conversations.open',
    scopes: scope('im:write'),
    needs: ['users'],
    takes: ['return_im', 'prevent_creation'],
    run: open,
  },
  { name: 'conversations.join', scopes: scope('channels:join'), needs: ['channel'], takes: [], run: join },
];
