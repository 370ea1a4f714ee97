import type { LocalSlack, PostedMessage, User } from '../../src/playground/local-slack.ts';
import { notesTo } from './traces.ts';

/** What tells a person that a request is in its channel, or in the fallback channel. */
export const sentNotes = (slack: LocalSlack, who: User): readonly PostedMessage[] =>
  notesTo(slack, who).filter(({ text }) => /\bsent\b/i.test(text));
