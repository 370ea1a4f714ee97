import { DEFINITE_WORDS, DOING_WORDS, WHO_WORDS } from '../../../lexicon/asking/doing-words.ts';
import { HELPING_WORDS, SEEKING_WORDS } from '../../../lexicon/asking/seeking-words.ts';
import { SELF_WORDS } from '../../../lexicon/asking/self-words.ts';
import { asksTurn } from '../../../lexicon/asking/turn-words.ts';
import { FILLER_WORDS } from '../../../lexicon/filler-words.ts';
import type { Library } from '../../../search/library.ts';
import { doorsOf } from '../../../search/router/doors.ts';
import { isStopWord } from '../../../search/words/stop-words.ts';
import { amountsIn } from '../../finding/rules/amounts.ts';
import { whoHas } from '../../finding/who-has.ts';
import type { WhoQuestion } from '../../question.ts';
import type { Read } from '../read.ts';

const MOST_WORDS = 7;
const MOST_TELLING = 3;
/** A line must speak of nearly all of it. */
const NEARLY_ALL = 0.85;

/** "Who writes reports?": a short question for whoever does something, of which lines speak; null where one thing in particular is meant. */
export function askPlainWho({ tokens, mentions, typed }: Read, library: Library): WhoQuestion | null {
  const words = tokens.map(({ word }) => word);
  if (!opens(words) || words.length > MOST_WORDS || mentions.length > 0 || asksTurn(typed)) return null;
  if (words.some((word) => SELF_WORDS.has(word) || DEFINITE_WORDS.has(word) || HELPING_WORDS.has(word)))
    return null;
  // Of two roles that may own it, each has its door.
  if (doorsOf(library.router.route(typed)).roles.length > 1) return null;
  const thing = tokens.flatMap(({ raw, word }) => (isTelling(word) ? [raw] : [])).join(' ');
  const question = { kind: 'who', thing, besides: '' } as const;
  const isShort = thing !== '' && thing.split(' ').length <= MOST_TELLING;
  const [best] = !isShort ? [] : whoHas(library, question);
  return best && best.hit.coverage >= NEARLY_ALL ? question : null;
}

/** "Who talks to the caretaker every day?" */
export function askDealing({ tokens, mentions, typed }: Read): WhoQuestion | null {
  const [mention] = mentions;
  const [role] = mention?.roles ?? [];
  const rate = amountsIn(typed).find(({ kind }) => kind === 'rate');
  if (!role || !rate || mentions.length > 1 || mention?.roles.length !== 1) return null;
  if (!opens(tokens.map(({ word }) => word))) return null;
  const dealing = { role: role.slug, often: rate.value };
  return { kind: 'who', thing: `${role.name}, ${rate.words.join(' ')}`, besides: '', dealing };
}

const opens = ([first = '']: readonly string[]): boolean => WHO_WORDS.has(first);

const isTelling = (word: string): boolean =>
  !isStopWord(word) && !FILLER_WORDS.has(word) && !SEEKING_WORDS.has(word) && !DOING_WORDS.has(word);
