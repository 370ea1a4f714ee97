import { POINTING_WORDS } from '../../../lexicon/asking/pointing-words.ts';
import { FILLER_WORDS } from '../../../lexicon/filler-words.ts';
import { isStopWord } from '../../../search/words/stop-words.ts';
import type { Token } from '../../../search/words/words.ts';
import type { Question } from '../../question.ts';

const { verbs, stands, others } = POINTING_WORDS;

/** "Can you route this to the right team?": says nothing of what it is about, so no document is asked. Null for all that says more. */
export function askToRoute(typed: string, tokens: readonly Token[]): Question | null {
  const words = tokens.map(({ word }) => word);
  const isPointing =
    words.some((word) => verbs.has(word)) && words.some((word) => stands.has(word)) && words.every(isKnown);
  return isPointing ? { kind: 'route', typed, pointing: true } : null;
}

const isKnown = (word: string): boolean =>
  [verbs, stands, others, FILLER_WORDS].some((list) => list.has(word)) || isStopWord(word);
