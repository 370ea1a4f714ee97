import { type JsonObject, textOf } from '../json.ts';
import { refuse } from '../workspace/slack-refusal.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type ApiMethod, anyone } from './http/api-method.ts';

const TWELVE_HOURS = 43_200;

/** A code, or a token that renews, for a token of the bot. */
function access(workspace: Workspace, args: JsonObject): JsonObject {
  const { identity, manifest, oauth } = workspace;
  if (args.client_id !== identity.clientId) refuse('invalid_client_id', `no app ${String(args.client_id)}`);
  if (args.client_secret !== identity.clientSecret) refuse('bad_client_secret', 'not the secret of the app');
  if (args.grant_type === 'refresh_token') {
    if (oauth.refreshToken === null || args.refresh_token !== oauth.refreshToken)
      refuse('invalid_refresh_token', 'each is good once');
    return { ...issued(workspace), token_type: 'bot', scope: manifest.scopes.join(',') };
  }
  const scopes = oauth.codes.get(textOf(args.code));
  if (scopes === undefined) return refuse('invalid_code', 'it is unknown, or was used');
  oauth.codes.delete(textOf(args.code));
  oauth.isGone = false;
  return { ...issued(workspace), ...whose(workspace), token_type: 'bot', scope: scopes.join(',') };
}

function issued({ identity, oauth, nextNumber }: Workspace): JsonObject {
  const { teamId, botToken, rotatesTokens } = identity;
  const common = { app_id: identity.appId, bot_user_id: identity.botUserId };
  if (!rotatesTokens) return { ...common, access_token: botToken };
  oauth.token = `xoxe.xoxb-1-${teamId}-${nextNumber()}`;
  oauth.refreshToken = `xoxe-1-${teamId}-${nextNumber()}`;
  const renewal = { refresh_token: oauth.refreshToken, expires_in: TWELVE_HOURS };
  return { ...common, access_token: oauth.token, ...renewal };
}

function whose({ identity }: Workspace): JsonObject {
  const { enterpriseId, isOrgWide, teamId, teamDomain } = identity;
  return {
    authed_user: { id: 'U0INSTALLER' },
    team: isOrgWide ? null : { id: teamId, name: teamDomain },
    enterprise: enterpriseId === null ? null : { id: enterpriseId, name: teamDomain },
    is_enterprise_install: isOrgWide,
  };
}

function revoke({ oauth }: Workspace): JsonObject {
  oauth.isGone = true;
  return { revoked: true };
}

export const oauthMethods: readonly ApiMethod[] = [
  {
    ...{ name: 'oauth.v2.access', scopes: anyone, needs: ['client_id', 'client_secret'], run: access },
    takes: ['code', 'redirect_uri', 'grant_type', 'refresh_token'],
  },
  { name: 'auth.revoke', scopes: anyone, needs: [], takes: ['test'], run: revoke },
];
