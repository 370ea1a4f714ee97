import { FILLER_WORDS } from '../../../lexicon/filler-words.ts';
import { isStopWord } from '../../../search/words/stop-words.ts';
import { tokenize } from '../../../search/words/words.ts';
import type { Read } from '../read.ts';

/** What is asked about, in the words of the question, without those by which it asks. */
export const saidOf = ({ thing, typed }: Read): string => {
  const besides = thing.besides
    .split(' ')
    .filter((raw) => tokenize(raw).some(({ word }) => !FILLER_WORDS.has(word) && !isStopWord(word)));
  return [thing.thing, ...besides].filter(Boolean).join(' ') || typed;
};
