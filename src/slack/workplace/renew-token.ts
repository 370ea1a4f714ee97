import type { Installation } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Renew } from './installed-credentials.ts';

interface RenewNeeds {
  /** Without a token: the secret of the app says who asks. */
  readonly client: WebClient;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly now: () => number;
  readonly keep: (installation: Installation) => Promise<void>;
}

/** Exchanges the token that renews, which is good once, for new ones of both kinds, and keeps them. */
export function renewedBy({ client, clientId, clientSecret, now, keep }: RenewNeeds): Renew {
  return async (installation) => {
    const { bot } = installation;
    if (bot?.refreshToken === undefined) return;
    const answer = await client.oauth.v2.access({
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: 'refresh_token',
      refresh_token: bot.refreshToken,
    });
    const { access_token: token = bot.token, refresh_token: refreshToken, expires_in = 0 } = answer;
    const expiresAt = Math.floor(now() / 1000) + expires_in;
    await keep({
      ...installation,
      bot: { ...bot, token, expiresAt, ...(refreshToken === undefined ? {} : { refreshToken }) },
    });
  };
}
