import type { Role } from '../../../catalog/role.ts';
import { SELF_WORDS } from '../../../lexicon/asking/self-words.ts';
import { PERSONAL_WORDS, WONDERING } from '../../../lexicon/personal-words.ts';
import type { Library } from '../../../search/library.ts';
import { nameKey } from '../../../search/words/words.ts';
import { likenessIn } from '../../finding/rules/spoken.ts';
import type { Question } from '../../question.ts';
import type { Read } from '../read.ts';
import { saidOf } from './said-of.ts';

type Asked = Pick<Read, 'typed' | 'tokens' | 'opensVerdict'>;

const MOST_WORDS = 12;
/** In so many letters, or nearly. */
const SURELY = 0.75;

const phrasesIn = (typed: string): readonly string[] => nameKey(typed).match(PERSONAL_WORDS) ?? [];

/** Is it asked about somebody's own affairs? Whoever speaks of their own wants something. */
export const isPersonal = ({ typed, tokens, opensVerdict }: Asked): boolean =>
  tokens.length <= MOST_WORDS &&
  (opensVerdict || WONDERING.test(nameKey(typed))) &&
  phrasesIn(typed).length > 0 &&
  !tokens.some(({ word }) => SELF_WORDS.has(word));

/** "When does the printer retire?": no document tells, where no line of the role has a word of it. */
export function askPersonal(read: Read, role: Role, library: Library): Question | null {
  if (!isPersonal(read)) return null;
  const texts = library.facts.of(role).map(({ name, details }) => nameKey(`${name} ${details}`));
  const tells = (text: string, phrase: string) =>
    phrase.includes(' ') ? text.includes(phrase) : likenessIn(text, phrase, library) >= SURELY;
  const isTold = phrasesIn(read.typed).some((phrase) => texts.some((text) => tells(text, phrase)));
  if (isTold) return null;
  return { kind: 'unwritten', role: role.slug, thing: saidOf(read), isVerdict: read.opensVerdict };
}
