import type { LocalSlack, PostedMessage, User } from '../../../src/playground/local-slack.ts';
import { notesTo } from './traces.ts';

const SENT = /\bis with\b|\bis sent\b|\bwent to the fallback channel\b/;
const RESOLVED = /\bhas resolved\b/;

/** What tells a person that a request is in its channel, or in the fallback channel. */
export const sentNotes = (slack: LocalSlack, who: User): readonly PostedMessage[] =>
  notesTo(slack, who).filter(({ text }) => SENT.test(text));

/** Told once that it was sent; or that it is resolved already, where that was quicker. */
export function isToldOnce(slack: LocalSlack, who: User): boolean {
  const sent = sentNotes(slack, who).length;
  return sent === 1 || (sent === 0 && notesTo(slack, who).some(({ text }) => RESOLVED.test(text)));
}
