import {
  BEFORE_WHOM,
  DEFINITE_WORDS,
  DOING_WORDS,
  KNOWING_WORDS,
  WHO_WORDS,
  WHOM_WORDS,
} from '../../../lexicon/asking/doing-words.ts';
import { HELPING_WORDS, SEEKING_WORDS } from '../../../lexicon/asking/seeking-words.ts';
import { isSelfAt } from '../../../lexicon/asking/self-words.ts';
import { asksTurn } from '../../../lexicon/asking/turn-words.ts';
import { FILLER_WORDS } from '../../../lexicon/filler-words.ts';
import type { Library } from '../../../search/library.ts';
import { doorsOf } from '../../../search/router/doors.ts';
import { isStopWord } from '../../../search/words/stop-words.ts';
import type { Token } from '../../../search/words/words.ts';
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
  const isKnowing = asksKnowing(words);
  if (words.some((word, at) => isSelfAt(words, at) || (!isKnowing && isForSomething(word)))) return null;
  const telling = tokens.flatMap(({ raw, word }) => (isTelling(word) ? [raw] : []));
  if (telling.length === 0 || telling.length > MOST_TELLING) return null;
  const question = { kind: 'who', thing: telling.join(' '), besides: '' } as const;
  const [best] = whoHas(library, question);
  if (!best || best.hit.coverage < NEARLY_ALL) return null;
  // Of two roles that may own it, each has its door; but for what several words of a line say.
  const doors = doorsOf(library.router.route(typed)).roles;
  const isSaid = isKnowing || (telling.length > 1 && doors[0] === best.role.slug);
  return doors.length > 1 && !isSaid ? null : question;
}

const isForSomething = (word: string): boolean => DEFINITE_WORDS.has(word) || HELPING_WORDS.has(word);

/** Whoever knows, uses or speaks to something is looked for: "bei wem ist …", "who talks to …". */
const asksKnowing = ([first = '', second = '']: readonly string[]): boolean =>
  BEFORE_WHOM.has(first) || KNOWING_WORDS.has(second);

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

/** Does it ask for somebody, and so for no yes or no? */
export const asksWhom = (tokens: readonly Token[]): boolean => opens(tokens.map(({ word }) => word));

const opens = ([first = '', second = '']: readonly string[]): boolean =>
  WHO_WORDS.has(first) || (BEFORE_WHOM.has(first) && WHOM_WORDS.has(second));

const isTelling = (word: string): boolean =>
  !isStopWord(word) &&
  ![FILLER_WORDS, SEEKING_WORDS, DOING_WORDS, BEFORE_WHOM].some((words) => words.has(word));
