import type { LocalSlack, PostedMessage, User } from '../../src/playground/local-slack.ts';
import { keyOf } from './traces.ts';

/** What tells a person that a request is in its channel, or in the fallback channel. */
export function sentNotes(slack: LocalSlack, who: User): readonly PostedMessage[] {
  return slack
    .messages(slack.directMessageChannel(who))
    .filter(({ metadata, text }) => keyOf(metadata) !== null && /\bsent\b/i.test(text));
}
