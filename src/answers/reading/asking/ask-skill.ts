import { HELPING_WORDS, SEEKING_WORDS } from '../../../lexicon/asking/seeking-words.ts';
import { FILLER_WORDS } from '../../../lexicon/filler-words.ts';
import type { Library } from '../../../search/library.ts';
import { stemOf } from '../../../search/words/stems.ts';
import { isStopWord } from '../../../search/words/stop-words.ts';
import { tokenize } from '../../../search/words/words.ts';
import { skillsIn } from '../../finding/skills-in.ts';
import type { Question } from '../../question.ts';
import type { IntentModel } from '../model/intent-model.ts';
import { clausesOf } from '../text/clauses.ts';

/** Whoever tells more than so much before is rather asking whoever owns that. */
const MOST_BESIDE = 8;
/** And so little, where the skill itself is told there: "a guest speaks only Arabic". */
const MOST_AROUND = 3;

/**
 * Looks for somebody who has a skill that roles have by that name: "whom can I ask about SQL?", "a guest speaks only Arabic,
 * who could help?". Null where the clause that looks for somebody is about anything else.
 */
export function askSkill(typed: string, library: Library, model: IntentModel): Question | null {
  const clauses = clausesOf(typed);
  const at = clauses.findLastIndex((clause) => tokenize(clause).some(({ word }) => SEEKING_WORDS.has(word)));
  const seeking = clauses[at];
  if (seeking === undefined) return null;
  const about = tellingIn(seeking, model);
  const stems = about.map(stemOf);
  const others = clauses.filter((_, position) => position !== at).join(', ');
  const isTold = about.length === 0;
  if (tellingIn(others, model).length > (isTold ? MOST_AROUND : MOST_BESIDE)) return null;
  const [skill] = skillsIn(isTold ? others : seeking, library);
  if (!skill || !stems.every((stem) => skill.stems.includes(stem))) return null;
  return { kind: 'who', thing: skill.name, besides: '' };
}

/** What a clause is about, without the words by which it looks for somebody. */
function tellingIn(clause: string, model: IntentModel): string[] {
  const isAsking = (word: string) =>
    isStopWord(word) || FILLER_WORDS.has(word) || SEEKING_WORDS.has(word) || HELPING_WORDS.has(word);
  return tokenize(clause).flatMap(({ word }) =>
    isAsking(word) || model.isAsking(word, 'who') ? [] : [word],
  );
}
