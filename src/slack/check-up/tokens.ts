import type { WebClient } from '@slack/web-api';
import { codeOf, explainCode, type Place } from '../posting/explain-failure.ts';
import type { WayOut } from '../transport/way-out.ts';
import { type Finding, failing, fine } from './finding.ts';

/** Who the bot is at Slack, and what it was allowed. */
export interface Installation {
  readonly botName: string;
  /** Null where Slack does not say. */
  readonly scopes: readonly string[] | null;
  /** The one workspace; null where the token is for a whole organization. */
  readonly teamId: string | null;
}

/** Asks Slack whose token this is; `installation` is null where it does not say. */
export async function checkBotToken(
  client: WebClient,
  place: Omit<Place, 'setting'>,
  name = 'SLACK_BOT_TOKEN',
): Promise<{ readonly finding: Finding; readonly installation: Installation | null }> {
  try {
    const answer = await client.auth.test();
    const { team, team_id = '', user, user_id, bot_id, response_metadata } = answer;
    if (!bot_id) return { finding: failing(name, ...NO_BOT), installation: null };
    const isOrganization = answer.is_enterprise_install === true || team_id.startsWith('E');
    const where = isOrganization
      ? `every workspace of the organization ${team} (${answer.enterprise_id ?? team_id}) that has the app`
      : `the workspace ${team} (${team_id})`;
    const detail = `Accepted: @${user} (user ${user_id}, bot ${bot_id}) in ${where}.`;
    const installation = {
      botName: user ?? 'rolecall',
      scopes: response_metadata?.scopes ?? null,
      teamId: isOrganization || team_id === '' ? null : team_id,
    };
    return { finding: fine(name, detail), installation };
  } catch (error) {
    const { detail, fix } = explainCode(codeOf(error), { ...place, setting: name });
    return { finding: failing(name, detail, fix), installation: null };
  }
}

const NO_BOT = [
  'Slack accepts this token, but it is no bot token.',
  'Copy "OAuth & Permissions" → "Bot User OAuth Token" (https://api.slack.com/apps → your app); it begins with xoxb-.',
] as const;

/** Asks for a socket and opens none; behind a proxy, looks whether its host can be reached. Its address lets anybody listen, so it is told to nobody. */
export async function checkAppToken(
  client: WebClient,
  place: Omit<Place, 'setting'>,
  { fetch }: WayOut,
): Promise<Finding> {
  const name = 'SLACK_APP_TOKEN';
  try {
    const { url = '' } = await client.apps.connections.open({});
    if (place.proxy) await reach(url, fetch);
    return fine(name, 'Accepted: Slack offers a socket (Socket Mode).');
  } catch (error) {
    const code = codeOf(error);
    if (code === 'missing_scope' || code === 'no_permission') return failing(name, ...NO_SCOPE);
    const { detail, fix } = explainCode(code, { ...place, setting: name });
    return failing(name, detail, fix);
  }
}

/** Sockets are at another host, which a proxy may not know. What is answered there to a plain question does not matter. */
async function reach(socketUrl: string, ask: typeof fetch): Promise<void> {
  const { origin } = new URL(socketUrl.replace(/^ws/, 'http'));
  await ask(origin, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(LONGEST) });
}

const LONGEST = 5_000;

const NO_SCOPE = [
  'Slack accepts this token, but it lacks the scope connections:write.',
  'Make a new one with that scope: https://api.slack.com/apps → your app → "Basic Information" → "App-Level Tokens".',
] as const;
