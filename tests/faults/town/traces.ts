import { isObject, type JsonObject } from '../../../src/playground/json.ts';
import type { Channel, LocalSlack, PostedMessage, User } from '../../../src/playground/local-slack.ts';

/** A message that the app has posted, as it was then: whatever became of it, and whether or not the app heard that it worked. */
export interface Posted {
  readonly channel: string;
  readonly inThread: boolean;
  /** The key in its metadata; null where it has none. */
  readonly key: string | null;
  /** All that it holds, as text. */
  readonly content: string;
}

export function posted(slack: LocalSlack): readonly Posted[] {
  return slack.calls
    .filter(({ method, ok }) => method === 'chat.postMessage' && ok)
    .map(({ arguments: args }) => ({
      channel: String(args.channel),
      inThread: args.thread_ts !== undefined,
      key: keyOf(args.metadata),
      content: JSON.stringify([args.text, args.blocks]),
    }));
}

export function keyOf(metadata: unknown): string | null {
  if (!isObject(metadata) || metadata.event_type !== 'rolecall_request') return null;
  const { event_payload: payload } = metadata;
  return isObject(payload) && typeof payload.key === 'string' ? payload.key : null;
}

/** Cards with this word: what was posted to all in one of these channels. */
export function cardsWith(
  all: readonly Posted[],
  channels: readonly Channel[],
  word: string,
): readonly Posted[] {
  const ids = channels.map(({ id }) => id);
  return all.filter((one) => !one.inThread && ids.includes(one.channel) && one.content.includes(word));
}

/** What occurs more than once. */
export function repeated(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))];
}

/**
 * What Slack would not have taken, except that nobody answered, or too late, and that what is to be deleted has been deleted by
 * a process that died of it: that is what these runs are about.
 */
export function wrongdoings(slack: LocalSlack): readonly JsonObject[] {
  const expected = ['dispatch_failed', 'operation_timeout', 'expired_trigger_id'];
  const isGone = (method: string, error: string) => method === 'chat.delete' && error === 'message_not_found';
  return slack.refusals
    .filter(({ method, error }) => !expected.includes(error) && !isGone(method, error))
    .map((refusal) => ({ ...refusal }));
}

/** What a person has been told about requests, directly. */
export function notesTo(slack: LocalSlack, who: User): readonly PostedMessage[] {
  return slack.messages(slack.directMessageChannel(who)).filter(({ metadata }) => keyOf(metadata) !== null);
}
