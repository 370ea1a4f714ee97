import { DENIAL_WORDS } from '../../lexicon/asking/denial-words.ts';
import { DONE_WORDS } from '../../lexicon/asking/done-words.ts';
import { tokenize } from '../../search/words/words.ts';

/** Whether an answer to "are you still on it?" may be another than yes: it denies something, says that it is done, or asks back. */
export const saysOtherwise = (text: string): boolean =>
  text.includes('?') ||
  tokenize(text).some(
    ({ word }) => DENIAL_WORDS.not.has(word) || DENIAL_WORDS.never.has(word) || DONE_WORDS.has(word),
  );
