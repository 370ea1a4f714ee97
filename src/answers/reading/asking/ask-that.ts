import type { Library } from '../../../search/library.ts';
import { tokenize } from '../../../search/words/words.ts';
import type { Question } from '../../question.ts';
import type { IntentModel } from '../model/intent-model.ts';
import { readText } from '../read-text.ts';
import { clausesOf } from '../text/clauses.ts';

const MOST_WORDS = 8;

/** "The fryer is dead, is that facilities?": the last thought asks only whose it is, those before tell what. */
export function askThat(typed: string, library: Library, model: IntentModel): Question | null {
  const clauses = clausesOf(typed);
  const last = clauses.at(-1) ?? '';
  const tokens = tokenize(last);
  if (clauses.length < 2 || tokens.length > MOST_WORDS) return null;
  const { intent, opensVerdict, mentions, thing } = readText(last, tokens, library, model);
  const [mention] = mentions;
  const [role] = mention?.roles ?? [];
  if (!role || mentions.length > 1 || mention?.roles.length !== 1 || thing.thing !== '') return null;
  if (intent !== 'verdict' && !opensVerdict) return null;
  const told = clauses.slice(0, -1).join(', ');
  const about = readText(told, tokenize(told), library, model).thing;
  return about.thing === '' ? null : { kind: 'verdict', role: role.slug, towards: null, ...about };
}
