import type { Manifest } from './manifest/manifest.ts';
import type { Channel } from './workspace/messages/channel.ts';
import type { User, UserGroup } from './workspace/people/people.ts';
import type { Workspace } from './workspace/workspace.ts';

/** Everything there is, for whoever draws the workspace. */
export interface Overview {
  readonly manifest: Manifest;
  /** In the order in which they came, the bot first. */
  users(): readonly User[];
  groups(): readonly UserGroup[];
  /** Direct messages included. */
  channels(): readonly Channel[];
  /** Calls back after each change of messages, views and connections. Returns how to stop. */
  watch(changed: () => void): () => void;
}

export function overview(workspace: Workspace): Overview {
  return {
    manifest: workspace.manifest,
    users: () => [...workspace.users.values()],
    groups: () => [...workspace.groups.values()],
    channels: () => [...workspace.channels.values()],
    watch: (changed) => {
      workspace.watchers.add(changed);
      return () => workspace.watchers.delete(changed);
    },
  };
}
