import type { JsonObject } from '../../json.ts';

/** One message as people see it now: edits applied. A later edit makes a new object, so this one stays as it was. */
export interface PostedMessage {
  readonly ts: string;
  readonly channel: string;
  readonly user: string;
  /** Set when the app wrote it. */
  readonly botId?: string;
  readonly text: string;
  readonly blocks: readonly JsonObject[];
  readonly threadTs?: string;
  /** Set when only this user sees it. */
  readonly ephemeralTo?: string;
  readonly edited?: boolean;
  readonly deleted?: boolean;
  readonly metadata?: JsonObject;
  readonly subtype?: string;
  /** Ids of the files that hang on it. */
  readonly files?: readonly string[];
}
