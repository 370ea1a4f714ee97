import type { WebClient } from '@slack/web-api';
import { codeOf, explainCode } from '../explain-failure.ts';
import { type Finding, failing, fine } from './finding.ts';

/** Who the bot is at Slack, and what it was allowed. */
export interface Installation {
  readonly botName: string;
  /** Null where Slack does not say. */
  readonly scopes: readonly string[] | null;
}

/** Asks Slack whose token this is; `installation` is null where it does not say. */
export async function checkBotToken(
  client: WebClient,
  apiUrl: string,
): Promise<{ readonly finding: Finding; readonly installation: Installation | null }> {
  const name = 'SLACK_BOT_TOKEN';
  try {
    const { team, team_id, user, user_id, bot_id, response_metadata } = await client.auth.test();
    if (!bot_id) return { finding: failing(name, ...NO_BOT), installation: null };
    const detail = `Accepted: @${user} (user ${user_id}, bot ${bot_id}) in the workspace ${team} (${team_id}).`;
    const installation = { botName: user ?? 'rolecall', scopes: response_metadata?.scopes ?? null };
    return { finding: fine(name, detail), installation };
  } catch (error) {
    const { detail, fix } = explainCode(codeOf(error), { apiUrl, setting: name });
    return { finding: failing(name, detail, fix), installation: null };
  }
}

const NO_BOT = [
  'Slack accepts this token, but it is no bot token.',
  'Copy "OAuth & Permissions" → "Bot User OAuth Token" (https://api.slack.com/apps → your app); it begins with xoxb-.',
] as const;

/** Asks for a socket and opens none. Its address lets anybody listen, so it is dropped unread. */
export async function checkAppToken(client: WebClient, apiUrl: string): Promise<Finding> {
  const name = 'SLACK_APP_TOKEN';
  try {
    await client.apps.connections.open({});
    return fine(name, 'Accepted: Slack offers a socket (Socket Mode).');
  } catch (error) {
    const code = codeOf(error);
    if (code === 'missing_scope' || code === 'no_permission') return failing(name, ...NO_SCOPE);
    const { detail, fix } = explainCode(code, { apiUrl, setting: name });
    return failing(name, detail, fix);
  }
}

const NO_SCOPE = [
  'Slack accepts this token, but it lacks the scope connections:write.',
  'Make a new one with that scope: https://api.slack.com/apps → your app → "Basic Information" → "App-Level Tokens".',
] as const;
