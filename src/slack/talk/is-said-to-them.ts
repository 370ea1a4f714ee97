import { sharedIntents } from '../../answers/reading/model/intent-model.ts';
import { DONE_WORDS } from '../../lexicon/asking/done-words.ts';
import { QUESTION_WORDS } from '../../lexicon/asking/question-words.ts';
import type { Request } from '../../requests/request.ts';
import { tokenize } from '../../search/words/words.ts';
import { readSlackText } from '../answers/slack-text.ts';
import type { Services } from '../app/services.ts';

/**
 * Whether somebody who writes on in the thread of direct messages in which they asked goes on about their request. What asks
 * something is for Rolecall, and so is what it can answer, or what is surely for another role.
 */
export function isSaidToThem({ answerer }: Services, { role }: Request, written: string): boolean {
  const text = readSlackText(written, undefined);
  const words = tokenize(text).map(({ word }) => word);
  if (asks(text, words[0] ?? '')) return false;
  const { kind, confidence, doors, roles } = answerer.ask(text, 'brief', null);
  switch (kind) {
    case 'nothing':
      return confidence === 0 || words.some((word) => DONE_WORDS.has(word));
    case 'route':
      return role !== null && doors.includes(role);
    case 'who':
      return roles.length === 0;
    default:
      return kind === 'unwritten';
  }
}

const asks = (text: string, first: string): boolean =>
  text.includes('?') || QUESTION_WORDS.has(first) || sharedIntents().opensVerdict(first);
