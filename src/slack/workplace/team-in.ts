import type { Payload } from '../entrance/read-payload.ts';

type Body = Payload['body'];

/**
 * Id of the workspace in which something happened; null where Slack does not say. An organization's own id ("E…") names
 * none, and in a channel shared with another company `team_id` may be theirs: what says whose installation is meant comes first.
 */
export function teamIn(body: Body): string | null {
  return candidates(body).find((id) => id?.startsWith('T')) ?? null;
}

export function enterpriseIn(body: Body): string | null {
  return candidates(body).find((id) => id?.startsWith('E')) ?? null;
}

function candidates(body: Body): readonly (string | null | undefined)[] {
  if ('event' in body) {
    const installed = (body.authorizations ?? []).flatMap((one) => [one.team_id, one.enterprise_id]);
    return [body.context_team_id, ...installed, body.team_id, body.enterprise_id];
  }
  if ('command' in body) return [body.team_id, body.enterprise_id];
  const installed = 'view' in body ? body.view?.app_installed_team_id : null;
  return [installed, body.team?.id, body.user.team_id, body.team?.enterprise_id, body.enterprise?.id];
}
