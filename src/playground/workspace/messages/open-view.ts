import type { JsonObject } from '../../json.ts';

/** A modal on somebody's screen, or somebody's Home tab. */
export interface OpenView {
  readonly id: string;
  readonly user: string;
  readonly hash: string;
  readonly rootViewId: string;
  readonly previousViewId: string | null;
  /** As the app sent it, with the ids that Slack adds. */
  readonly view: JsonObject;
}
