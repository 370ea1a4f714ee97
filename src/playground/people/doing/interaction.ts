import type { JsonObject } from '../../json.ts';
import type { Channel } from '../../workspace/messages/channel.ts';
import type { User } from '../../workspace/people/people.ts';
import { refuse } from '../../workspace/slack-refusal.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** What every interactive payload says. */
export function interaction(workspace: Workspace, by: User, type: string): JsonObject {
  const { identity, manifest } = workspace;
  if (!manifest.interactivity) throw new Error('manifest.yml does not enable interactivity.');
  return {
    type,
    token: identity.verificationToken,
    api_app_id: identity.appId,
    team: { id: identity.teamId, domain: identity.teamDomain },
    enterprise:
      identity.enterpriseId === null ? null : { id: identity.enterpriseId, name: identity.enterpriseId },
    is_enterprise_install: identity.isOrgWide,
    user: { id: by.id, username: by.name, name: by.name, team_id: by.teamId },
  };
}

export function channelRef({ id, name, kind }: Channel): JsonObject {
  return { id, name: kind === 'private' ? 'privategroup' : name };
}

/** Clicks, shortcuts and closed views are acknowledged with nothing: a body there would be ignored. */
export function settleEmpty(body: unknown): void {
  if (body !== undefined && body !== '') refuse('unexpected_ack_body', 'must be acknowledged without a body');
}
