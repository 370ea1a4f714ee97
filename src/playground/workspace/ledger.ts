import type { JsonObject } from '../json.ts';

/** Something Slack, or a rule of this house, would not accept from the app. Tests assert that there is none. */
export interface Refusal {
  /** API method, `response_url`, or what was acknowledged, such as `slash_commands /role`. */
  readonly method: string;
  readonly error: string;
  readonly detail: string;
  readonly path?: string;
}

export interface ApiCall {
  readonly method: string;
  /** As parsed, without the token. */
  readonly arguments: JsonObject;
  readonly ok: boolean;
  readonly error?: string;
}
