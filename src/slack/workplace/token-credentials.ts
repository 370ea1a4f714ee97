import type { WebClient } from '@slack/web-api';
import type { Credential, Credentials } from './credentials.ts';

/** The token of the settings: of one workspace, as is usual, or of a whole organization, which Slack is asked once. */
export function createTokenCredentials(client: WebClient, botToken: string): Credentials {
  let known: Promise<Credential> | null = null;
  const credential = (): Promise<Credential> => {
    known ??= askWhose(client, botToken).catch((error: unknown) => {
      known = null; // whoever comes next asks again
      throw error;
    });
    return known;
  };
  return { find: credential, check: async () => void (await credential()) };
}

async function askWhose(client: WebClient, botToken: string): Promise<Credential> {
  const {
    bot_id = '',
    user_id = '',
    team_id = '',
    enterprise_id,
    is_enterprise_install,
  } = await client.auth.test();
  const isOrganization = is_enterprise_install === true || team_id.startsWith('E');
  return {
    botToken,
    botId: bot_id,
    botUserId: user_id,
    teamId: isOrganization || team_id === '' ? null : team_id,
    enterpriseId: enterprise_id ?? (isOrganization ? team_id : null),
  };
}
