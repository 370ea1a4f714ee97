import { COUNTING_WORDS } from '../../../lexicon/asking/counting-words.ts';
import { counts } from '../../../search/facts/fact.ts';
import type { Library } from '../../../search/library.ts';
import { likelyOwner } from '../../../search/router/router.ts';
import { stemOf } from '../../../search/words/stems.ts';
import { findFacts } from '../../finding/find-facts.ts';
import type { Question } from '../../question.ts';
import type { Read } from '../read.ts';

/** "How many barrels did we sell?": a line that counts no barrels is no answer. Null where one does, or nothing of the kind is asked. */
export function askUncounted({ tokens }: Read, question: Question, library: Library): Question | null {
  const words = tokens.map(({ word }) => word);
  const at = words.findIndex(
    (word, index) => COUNTING_WORDS.many.has(word) && COUNTING_WORDS.how.has(words[index - 1] ?? word),
  );
  const thing = tokens[at + 1];
  if (at < 0 || !thing || !words.some((word) => COUNTING_WORDS.have.has(word))) return null;
  const isNobodys = question.kind === 'route' && likelyOwner(library.router.route(question.typed)) === null;
  if (question.kind !== 'fact' && !isNobodys) return null;
  if (words.some((word) => COUNTING_WORDS.may.has(word))) return null;
  const asked = { thing: thing.raw, besides: '', section: null, towards: null };
  const stems = new Set([stemOf(thing.word)]);
  const isCounted = findFacts(library, asked).some(({ fact }) => counts(fact, stems));
  return isCounted ? null : { kind: 'unwritten', role: null, thing: thing.raw, isCount: true };
}
