/** What the app has been given by OAuth. */
export interface OAuthRecords {
  /** Each is good once, for the scopes that were asked for. */
  readonly codes: Map<string, readonly string[]>;
  /** The token that is good now; null where it is the one that the app was born with. */
  token: string | null;
  refreshToken: string | null;
  /** Somebody has taken the app out. */
  isGone: boolean;
}

export const emptyOAuthRecords = (): OAuthRecords => ({
  codes: new Map(),
  token: null,
  refreshToken: null,
  isGone: false,
});
