import type { Transport } from '../delivery/deliver.ts';
import type { Channel } from '../workspace/messages/channel.ts';
import type { User } from '../workspace/people/people.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Where people act: a workspace, and the way to the app. */
export interface Stage {
  readonly workspace: Workspace;
  readonly transport: Transport;
}

/** The channel as it is now: memberships change, and tests hold on to the object they were given. */
export function current(workspace: Workspace, where: { readonly id: string }): Channel {
  const channel = workspace.channels.get(where.id);
  if (channel === undefined) throw new Error(`This Slack has no channel ${where.id}.`);
  return channel;
}

export function setMember(
  workspace: Workspace,
  where: { readonly id: string },
  userId: string,
  is: boolean,
): void {
  const channel = current(workspace, where);
  const members = new Set(channel.members);
  if (is) members.add(userId);
  else members.delete(userId);
  workspace.channels.set(channel.id, { ...channel, members });
}

/** Guests and strangers see only the channels they were invited to. */
export function sees(channel: Channel, by: User): boolean {
  return channel.members.has(by.id) || (channel.kind === 'public' && !by.guest && !by.stranger);
}

/** Who writes in a public channel has joined it; into a private one somebody must have let them. */
export function enter(workspace: Workspace, by: User, where: { readonly id: string }): Channel {
  const channel = current(workspace, where);
  if (channel.members.has(by.id)) return channel;
  if (!sees(channel, by)) {
    throw new Error(`${by.name} is no member of ${channel.name}, and cannot act there.`);
  }
  setMember(workspace, channel, by.id, true);
  return current(workspace, channel);
}
