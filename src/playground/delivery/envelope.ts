import type { JsonObject } from '../json.ts';

export type EnvelopeKind = 'events_api' | 'slash_commands' | 'interactive';

/** Something that happened, on its way to the app. */
export interface Envelope {
  readonly kind: EnvelopeKind;
  /** For refusals: `slash_commands /role`, `block_actions role_share`, `events_api app_mention`. */
  readonly name: string;
  readonly payload: JsonObject;
  readonly retry?: { readonly num: number; readonly reason: string };
  /** Does what the body of a timely ack asks for; throws a SlackRefusal if the body is not acceptable. */
  readonly settle: (body: unknown) => void;
}
