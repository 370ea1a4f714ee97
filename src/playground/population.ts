import { directChannel } from './api/channels.ts';
import type { LocalSlack, NewChannel, NewUser } from './interface.ts';
import { current, setMember } from './people/stage.ts';
import type { Channel } from './workspace/channel.ts';
import type { User, UserGroup } from './workspace/people.ts';
import type { Workspace } from './workspace/workspace.ts';

function addUser(workspace: Workspace, options: NewUser): User {
  const { guest = false, stranger = false } = options;
  const id = workspace.nextId('U');
  const name = options.name ?? `person-${workspace.users.size}`;
  const teamId = stranger ? 'T0STRANGE' : workspace.identity.teamId;
  const user: User = { id, name, teamId, guest, stranger, bot: false };
  workspace.users.set(id, user);
  return user;
}

function addGroup(workspace: Workspace, handle: string, users: readonly User[]): UserGroup {
  const group = { id: workspace.nextId('S'), handle, users: users.map((user) => user.id) };
  workspace.groups.set(group.id, group);
  return group;
}

function addChannel(workspace: Workspace, options: NewChannel): Channel {
  const { members = [], botIsMember = false, archived = false, extShared = false } = options;
  const bot = botIsMember ? [workspace.identity.botUserId] : [];
  const channel: Channel = {
    id: workspace.nextId('C'),
    name: options.name ?? `channel-${workspace.channels.size + 1}`,
    kind: options.private ? 'private' : 'public',
    extShared,
    archived,
    members: new Set([...members.map((user) => user.id), ...bot]),
  };
  workspace.channels.set(channel.id, channel);
  return channel;
}

type Population = Pick<
  LocalSlack,
  'addUser' | 'addGroup' | 'addChannel' | 'directMessageChannel' | 'archive' | 'invite' | 'remove'
>;

/** The people and channels of a workspace, and how they change. */
export function population(workspace: Workspace): Population {
  const idOf = (who: User | 'bot') => (who === 'bot' ? workspace.identity.botUserId : who.id);
  return {
    addUser: (options = {}) => addUser(workspace, options),
    addGroup: ({ handle, users }) => addGroup(workspace, handle, users),
    addChannel: (options = {}) => addChannel(workspace, options),
    directMessageChannel: (user) => directChannel(workspace, user.id),
    archive: (channel) => {
      workspace.channels.set(channel.id, { ...current(workspace, channel), archived: true });
    },
    invite: (who, channel) => setMember(workspace, channel, idOf(who), true),
    remove: (who, channel) => setMember(workspace, channel, idOf(who), false),
  };
}
