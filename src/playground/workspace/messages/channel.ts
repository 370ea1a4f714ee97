export interface Channel {
  readonly id: string;
  /** Without `#`; for a direct message `directmessage`, as Slack writes it in slash commands. */
  readonly name: string;
  /** Names it had before it was renamed, the last one first. */
  readonly previousNames: readonly string[];
  readonly kind: 'public' | 'private' | 'im' | 'mpim';
  readonly extShared: boolean;
  readonly archived: boolean;
  /** User ids, the bot's among them where it was invited. */
  readonly members: ReadonlySet<string>;
}
