const history = (kind: string) => [`${kind}:history`];
const none: readonly string[] = [];

/** Each event's scope, any one of those named (Slack rejects a manifest without it). */
export const eventScopes: Readonly<Record<string, readonly string[]>> = {
  app_mention: ['app_mentions:read'],
  app_home_opened: none,
  app_context_changed: none,
  app_uninstalled: none,
  tokens_revoked: none,
  team_access_revoked: none,
  function_executed: none,
  agent_session_stopped: ['assistant:write'],
  agent_session_title_changed: ['assistant:write'],
  'message.im': history('im'),
  'message.channels': history('channels'),
  'message.groups': history('groups'),
  'message.mpim': history('mpim'),
  message_metadata_posted: ['metadata.message:read'],
  message_metadata_updated: ['metadata.message:read'],
  message_metadata_deleted: ['metadata.message:read'],
  link_shared: ['links:read'],
  reaction_added: ['reactions:read'],
  reaction_removed: ['reactions:read'],
  member_joined_channel: ['channels:read', 'groups:read'],
  member_left_channel: ['channels:read', 'groups:read'],
  channel_archive: ['channels:read'],
  channel_unarchive: ['channels:read'],
  channel_deleted: ['channels:read'],
  channel_created: ['channels:read'],
  channel_rename: ['channels:read'],
  channel_id_changed: ['channels:read', 'groups:read'],
  channel_shared: ['channels:read', 'groups:read'],
  channel_unshared: ['channels:read', 'groups:read'],
  group_archive: ['groups:read'],
  group_rename: ['groups:read'],
  team_join: ['users:read'],
  user_change: ['users:read'],
  subteam_updated: ['usergroups:read'],
  subteam_members_changed: ['usergroups:read'],
};

/** Whether an event comes to an app with these scopes. */
export function mayCome(event: string, scopes: readonly string[]): boolean {
  const needed = eventScopes[event] ?? none;
  return needed.length === 0 || needed.some((scope) => scopes.includes(scope));
}
