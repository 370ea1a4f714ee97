/** Where an interaction came from, and how often the app may still answer to it. */
export interface ResponseUrl {
  readonly id: string;
  readonly user: string;
  readonly channel: string;
  /** The message whose button was clicked; null after a slash command. */
  readonly source: { readonly ts: string; readonly ephemeral: boolean } | null;
  readonly madeAt: number;
  uses: number;
}

/** 5 answers within 30 minutes. */
export const maxUses = 5;
export const responseUrlLifeMs = 30 * 60 * 1000;
