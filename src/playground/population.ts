import { directChannel } from './api/methods/channels.ts';
import type { LocalSlack, NewChannel, NewGroup } from './interface.ts';
import type { NewUser } from './new-user.ts';
import { current, setMember } from './people/stage.ts';
import type { Channel } from './workspace/messages/channel.ts';
import type { User, UserGroup } from './workspace/people/people.ts';
import type { Workspace } from './workspace/workspace.ts';

function addUser(workspace: Workspace, options: NewUser): User {
  const {
    mail,
    guest = false,
    stranger = false,
    admin = false,
    hidden = false,
    deactivated = false,
  } = options;
  const id = options.id ?? workspace.nextId('U');
  const name = options.name ?? `person-${workspace.users.size}`;
  const { identity } = workspace;
  const home = stranger ? { teamId: 'T0STRANGE', enterpriseId: null } : identity;
  const { teamId, enterpriseId = null } = options.from ?? home;
  const fullName = options.fullName ?? name;
  const user: User = {
    id,
    name,
    fullName,
    ...(options.title === undefined ? {} : { title: options.title }),
    mail,
    teamId,
    enterpriseId,
    guest,
    stranger,
    admin,
    bot: false,
    hidden,
    deactivated,
  };
  workspace.users.set(id, user);
  return user;
}

function addGroup(workspace: Workspace, { id, handle, users, disabled = false }: NewGroup): UserGroup {
  const group = { id: id ?? workspace.nextId('S'), handle, users: users.map((user) => user.id), disabled };
  workspace.groups.set(group.id, group);
  return group;
}

/** Lower case, no spaces or dots, at most 80 characters, and not taken: not even by an archived channel. */
function checkName(workspace: Workspace, name: string): void {
  if (!/^[\p{Ll}\p{Lo}\p{M}\p{N}_-]{1,80}$/u.test(name))
    throw new Error(`"${name}" is no name for a channel.`);
  const taken = [...workspace.channels.values()].some((other) => other.kind !== 'im' && other.name === name);
  if (taken) throw new Error(`There is a channel ${name} already.`);
}

function rename(workspace: Workspace, channel: Channel, name: string): void {
  const old = current(workspace, channel);
  if (old.kind === 'im' || old.kind === 'mpim') throw new Error('Direct messages cannot be renamed.');
  checkName(workspace, name);
  const previousNames = [old.name, ...old.previousNames];
  workspace.channels.set(old.id, { ...old, name, previousNames });
}

function change(workspace: Workspace, channel: Channel, how: Parameters<LocalSlack['change']>[1]): void {
  const old = current(workspace, channel);
  if (old.kind === 'im' || old.kind === 'mpim') throw new Error('Direct messages stay as they are.');
  const kind = how.private === undefined ? old.kind : how.private ? 'private' : 'public';
  workspace.channels.set(old.id, { ...old, kind, extShared: how.extShared ?? old.extShared });
}

function nameOf(workspace: Workspace, { name, kind, members = [] }: NewChannel): string {
  const names = members.map((user) => user.name).join('--');
  return name ?? (kind === 'mpim' ? `mpdm-${names}-1` : `channel-${workspace.channels.size + 1}`);
}

function addChannel(workspace: Workspace, options: NewChannel): Channel {
  const { members = [], botIsMember = false, archived = false, extShared = false } = options;
  const name = nameOf(workspace, options);
  checkName(workspace, name);
  const bot = botIsMember ? [workspace.identity.botUserId] : [];
  const channel: Channel = {
    id: options.id ?? workspace.nextId('C'),
    name,
    previousNames: [],
    kind: options.kind ?? (options.private ? 'private' : 'public'),
    extShared,
    archived,
    members: new Set([...members.map((user) => user.id), ...bot]),
  };
  workspace.channels.set(channel.id, channel);
  return channel;
}

type Population = Pick<
  LocalSlack,
  | 'addUser'
  | 'addGroup'
  | 'deactivate'
  | 'setStatus'
  | 'dropGroup'
  | 'addChannel'
  | 'directMessageChannel'
  | 'archive'
  | 'change'
  | 'rename'
  | 'invite'
  | 'remove'
>;

/** The people and channels of a workspace, and how they change. */
export function population(workspace: Workspace): Population {
  const idOf = (who: User | 'bot') => (who === 'bot' ? workspace.identity.botUserId : who.id);
  return {
    addUser: (options = {}) => addUser(workspace, options),
    addGroup: (options) => addGroup(workspace, options),
    deactivate: ({ id }) => {
      const user = workspace.users.get(id);
      if (user) workspace.users.set(id, { ...user, deactivated: true });
    },
    setStatus: ({ id }, status) => {
      const user = workspace.users.get(id);
      if (user) workspace.users.set(id, { ...user, status: { text: '', emoji: '', until: 0, ...status } });
    },
    dropGroup: ({ id }) => {
      workspace.groups.delete(id);
    },
    addChannel: (options = {}) => addChannel(workspace, options),
    directMessageChannel: (user) => directChannel(workspace, user.id),
    archive: (channel) => {
      workspace.channels.set(channel.id, { ...current(workspace, channel), archived: true });
    },
    change: (channel, how) => change(workspace, channel, how),
    rename: (channel, name) => rename(workspace, channel, name),
    invite: (who, channel) => setMember(workspace, channel, idOf(who), true),
    remove: (who, channel) => setMember(workspace, channel, idOf(who), false),
  };
}
