import { randomBytes } from 'node:crypto';

/** The app as installed in one team: who it is, and its secrets. */
export interface Identity {
  readonly teamId: string;
  readonly teamDomain: string;
  /** The organization that the workspace belongs to; null for one that belongs to none. */
  readonly enterpriseId: string | null;
  /** Whether the token is for the whole organization. */
  readonly isOrgWide: boolean;
  readonly appId: string;
  readonly botId: string;
  readonly botUserId: string;
  readonly botToken: string;
  readonly appToken: string;
  readonly signingSecret: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Tokens that the app gets by OAuth are good for twelve hours, and renewed by another that is good once. */
  readonly rotatesTokens: boolean;
  /** Deprecated by Slack in favour of signatures, and still part of every payload. */
  readonly verificationToken: string;
}

const secret = () => randomBytes(16).toString('hex');

export function createIdentity(given: Partial<Identity> = {}): Identity {
  return {
    teamId: 'T00000001',
    teamDomain: 'local',
    enterpriseId: null,
    isOrgWide: false,
    appId: 'A00000001',
    botId: 'B00000001',
    botUserId: 'U00000BOT',
    botToken: `xoxb-local-${secret()}`,
    appToken: `xapp-local-${secret()}`,
    signingSecret: secret(),
    clientId: '100.200',
    clientSecret: secret(),
    rotatesTokens: false,
    verificationToken: secret(),
    ...given,
  };
}
