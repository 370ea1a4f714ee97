/** What lets the bot in: to one workspace, or to all of an organization. */
export interface Credential {
  readonly botToken: string;
  readonly botId: string;
  readonly botUserId: string;
  /** The one workspace it is for; null: all of the organization that have the app. */
  readonly teamId: string | null;
  readonly enterpriseId: string | null;
}

export interface Credentials {
  /** That of the workspace, or else of its organization; null where Rolecall is not installed, or not any more. */
  find(teamId: string | null, enterpriseId: string | null): Promise<Credential | null>;
  /** Rejects where Slack does not let us in at all. */
  check(): Promise<void>;
}
