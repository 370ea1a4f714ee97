import type { JsonObject } from '../../json.ts';

/** Links of the app's domains that somebody wrote, and what the app made of them. */
export interface SharedLinks {
  readonly unfurlId: string;
  readonly source: 'conversations_history' | 'composer';
  /** Where the message stands; for a draft `COMPOSER` and a made-up timestamp. */
  readonly channel: string;
  readonly ts: string;
  readonly urls: readonly string[];
  /** By address, as the app sent them. */
  unfurls: Readonly<Record<string, JsonObject>>;
}
