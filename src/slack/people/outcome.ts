import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import type { Failure, Outcome } from '../../requests/messenger.ts';
import { codeOf } from '../posting/explain-failure.ts';

/** Slack says no to this place or this message, and will say so again until somebody changes one of them. */
const LASTING: ReadonlySet<string> = new Set([
  'not_in_channel',
  'channel_not_found',
  'is_archived',
  'is_inactive',
  'messages_tab_disabled',
  'user_not_found',
  'user_not_visible',
  'user_disabled',
  'cannot_dm_bot',
  'method_not_supported_for_channel_type',
  'thread_not_found',
  'cannot_reply_to_message',
  'message_not_found',
  'cant_update_message',
  'edit_window_closed',
  'block_mismatch',
  'msg_too_long',
  'msg_blocks_too_long',
  'metadata_too_large',
  'invalid_metadata_format',
  'invalid_blocks',
  'invalid_blocks_format',
  'no_text',
]);

/** `restricted_action_read_only_channel`, `restricted_action_thread_locked`, `slack_connect_file_link_sharing_blocked` … */
const LASTING_FAMILY = /^restricted_action|^slack_connect_/;

const LACKING: ReadonlySet<string> = new Set(['missing_scope', 'unknown_method']);

/** Calls Slack; what it says instead of yes becomes a value, and its words never leave this place: only short codes do. */
export async function outcomeOf<T>(call: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { kind: 'done', value: await call() };
  } catch (error) {
    return failureOf(error);
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof WebAPIRateLimitedError) return { kind: 'slow-down', seconds: error.retryAfter };
  const reason = codeOf(error);
  const isLasting = LASTING.has(reason) || LASTING_FAMILY.test(reason);
  return { kind: error instanceof WebAPIPlatformError && isLasting ? 'refused' : 'trouble', reason };
}

/** This Slack, or this token, has no such method for us: what it would tell can be done without. */
export function isLacking(outcome: Outcome<unknown>): boolean {
  return outcome.kind === 'trouble' && LACKING.has(outcome.reason);
}

/** The same outcome with another value, or the same failure. */
export const mapOutcome = <T, U>(outcome: Outcome<T>, change: (value: T) => U): Outcome<U> =>
  outcome.kind === 'done' ? { kind: 'done', value: change(outcome.value) } : outcome;
