import type { Delivery } from '../delivery/delivery.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { deliverEvent } from './events.ts';
import type { Stage } from './stage.ts';

/** What the browser of whoever installs the app shows at the end. */
export interface Installed {
  readonly status: number;
  readonly page: string;
}

/** Somebody opens the page from which the app is installed, presses *Add to Slack*, and allows what it asks for. */
export async function install(workspace: Workspace, appUrl: string): Promise<Installed> {
  const start = await fetch(new URL('/slack/install', appUrl));
  const page = await start.text();
  const link = /https?:[^"\s]*\/oauth\/v2\/authorize[^"\s]*/.exec(page)?.[0]?.replaceAll('&amp;', '&');
  if (link === undefined) return { status: start.status, page };
  const asked = new URL(link).searchParams;
  const { clientId, teamId } = workspace.identity;
  if (asked.get('client_id') !== clientId) return { status: 400, page: 'Invalid client_id parameter' };
  const scopes = (asked.get('scope') ?? '').split(',');
  const more = scopes.filter((scope) => !workspace.manifest.scopes.includes(scope));
  if (more.length > 0) return { status: 400, page: `Invalid permissions requested: ${more.join(', ')}` };
  const code = `${teamId}.${workspace.nextNumber()}`;
  workspace.oauth.codes.set(code, scopes);
  const back = new URL('/slack/oauth_redirect', appUrl);
  back.search = new URLSearchParams({ code, state: asked.get('state') ?? '' }).toString();
  const cookie = start.headers.get('set-cookie')?.split(';')[0] ?? '';
  const end = await fetch(back, { headers: { cookie } });
  return { status: end.status, page: await end.text() };
}

/** An admin takes the app out: its token ends, and it is told so, in whatever order. */
export async function uninstall(stage: Stage): Promise<Delivery> {
  const { oauth, identity } = stage.workspace;
  oauth.isGone = true;
  await deliverEvent(stage, { type: 'tokens_revoked', tokens: { oauth: [], bot: [identity.botUserId] } });
  return deliverEvent(stage, { type: 'app_uninstalled' });
}

/** Whether a token, or what is exchanged for one, is of this workspace. */
export function holds({ identity, oauth }: Workspace, shown: string): boolean {
  if (shown === '') return false;
  const ofOAuth = [oauth.token, oauth.refreshToken, ...oauth.codes.keys()];
  return shown === identity.botToken || ofOAuth.includes(shown) || shown.includes(`-${identity.teamId}-`);
}
