import { VERB_PARTS } from '../../../lexicon/synonyms/phrases.ts';
import { phraseAt } from '../../../search/facts/phrases.ts';
import { hasSynonyms } from '../../../search/facts/synonyms.ts';
import type { Token } from '../../../search/words/words.ts';

/** Tokens that say together what one word says, as they are to be shown. The first position is where they stand. */
export interface Joined {
  readonly positions: readonly number[];
  readonly said: string;
}

/** "Log in", "by mistake", and German verbs that stand in two parts ("stellt … ein"), where documents have a word like the whole. */
export function phrasesIn(tokens: readonly Token[], isWritten: (word: string) => boolean): readonly Joined[] {
  const words = tokens.map(({ word }) => word);
  const found = tokens.flatMap((_, at) => {
    const size = phraseAt(words, at)?.words.length ?? 0;
    const said = tokens.slice(at, at + size);
    return size === 0
      ? []
      : [{ positions: said.map((_, index) => at + index), said: said.map(({ raw }) => raw).join(' ') }];
  });
  const verb = partedVerb(tokens, isWritten);
  return verb ? [...found, verb] : found;
}

/** So near the beginning stands the verb of a question. */
const MOST_BEFORE = 4;
const VERB = /^\p{Ll}{3,}(?:t|en)$/u;

function partedVerb(tokens: readonly Token[], isWritten: (word: string) => boolean): Joined | null {
  const last = tokens.length - 1;
  const part = tokens[last]?.word ?? '';
  if (!VERB_PARTS.has(part)) return null;
  const at = tokens
    .slice(0, Math.min(MOST_BEFORE, last))
    .findIndex(
      ({ raw, word }, index) =>
        VERB.test(index === 0 && !isWritten(word) ? word : raw) &&
        (isWritten(part + word) || hasSynonyms(part + word)),
    );
  return at < 0 ? null : { positions: [at, last], said: part + (tokens[at]?.word ?? '') };
}
