import { SELF_WORDS } from '../../../lexicon/asking/self-words.ts';
import { FILLER_WORDS } from '../../../lexicon/filler-words.ts';
import { PEOPLE_WORDS } from '../../../lexicon/people-words.ts';
import { AMOUNT_WORDS, MONTH_NUMBERS } from '../../../lexicon/rules/amount-words.ts';
import { oppositesOf } from '../../../lexicon/rules/opposites.ts';
import { AFTER_VERB, RULE_ASKING_WORDS, RULE_QUESTIONS } from '../../../lexicon/rules/rule-questions.ts';
import { RULE_WORDS } from '../../../lexicon/rules/rule-words.ts';
import type { AskedWord } from '../../../search/facts/fact-index.ts';
import { withPhrases } from '../../../search/facts/phrases.ts';
import { isStopWord } from '../../../search/words/stop-words.ts';
import { nameKey, tokenize } from '../../../search/words/words.ts';
import { clausesOf } from '../../reading/text/clauses.ts';
import { withPlainUnits } from './amount-parts.ts';
import { type Amount, amountsIn } from './amounts.ts';

/** What is asked of a rule: may it be, must it be, is it enough, is it forbidden; or simply whether it is so. */
export interface AskedRule {
  readonly asks: 'permit' | 'need' | 'enough' | 'forbidden' | 'happens';
  /** It may as well want something, which only a plain no answers. */
  readonly isWish: boolean;
  /** In the form of `nameKey`. */
  readonly text: string;
  /** What it is about, without the words by which it asks. */
  readonly words: readonly string[];
  /** "Without a certificate". */
  readonly without: readonly string[];
  readonly amounts: readonly Amount[];
  /** "Before the lab has cleared it". */
  readonly order: readonly [readonly string[], readonly string[]] | null;
}

const ENOUGH_WORDS = 2;

/** The whole, or the thought that asks; what it is about may be told before: "I have my own laptop here, may I plug it in?". */
export function askedIn(typed: string, isName: (word: string) => boolean): AskedRule | null {
  const whole = askedRule(typed, isName);
  const clauses = clausesOf(typed);
  if (whole || clauses.length === 1) return whole;
  const asked = clauses.flatMap((clause) => askedRule(clause, isName) ?? []).at(-1);
  if (!asked || asked.asks === 'happens') return null;
  return asked.words.length >= ENOUGH_WORDS ? asked : { ...asked, words: tellingIn(nameKey(typed)) };
}

/** What a thought asks of a rule; null where it asks for something else, or a favour. */
function askedRule(typed: string, isName: (word: string) => boolean = () => false): AskedRule | null {
  const clause = withPlainUnits(typed);
  const text = nameKey(clause);
  if (RULE_QUESTIONS.please.test(text)) return null;
  if (RULE_QUESTIONS.favour.test(text) && !RULE_WORDS.unless.test(text)) return null;
  const isAsking = RULE_QUESTIONS.begins.test(text) || RULE_QUESTIONS.opens.test(text);
  if (!isAsking && (RULE_QUESTIONS.seeks.test(text) || !opensWithVerb(text, isName))) return null;
  const asks = asksIn(text);
  const amounts = withoutArticles(withoutAtOnce(amountsIn(clause, asks === 'enough')), asks);
  const taken = new Set(amounts.flatMap(({ words }) => words));
  const unless = RULE_WORDS.unless.exec(text);
  const [main = '', rest = ''] = unless
    ? [text.slice(0, unless.index), text.slice(unless.index + unless[0].length)]
    : [text];
  const before = RULE_WORDS.before.exec(text);
  return {
    asks,
    isWish: RULE_QUESTIONS.wish.test(text),
    text,
    words: tellingIn(`${main} ${rest}`).filter((word) => !taken.has(word)),
    without: tellingIn(rest).slice(0, FEW),
    amounts,
    order: before
      ? [tellingIn(text.slice(0, before.index)), tellingIn(text.slice(before.index + before[0].length))]
      : null,
  };
}

/** Is it asked, in so many words, whether something may or must be? */
export function asksRule(typed: string): boolean {
  const text = nameKey(typed);
  return asksIn(text) !== 'happens' && !RULE_QUESTIONS.vaguely.test(text);
}

/** So many words name what is left out. */
const FEW = 3;

/** "Erfährt die Buchhaltung …": nothing but a verb stands before an article at the beginning of a question. */
function opensWithVerb(text: string, isName: (word: string) => boolean): boolean {
  const [verb = '', next = ''] = text.split(' ');
  if (/e$/.test(verb) && next === 'ich') return true;
  return /(?:t|en)$/.test(verb) && verb.length > 2 && (AFTER_VERB.has(next) || isName(next));
}

function asksIn(text: string): AskedRule['asks'] {
  if (RULE_QUESTIONS.forbidden.test(text)) return 'forbidden';
  if (RULE_QUESTIONS.enough.test(text)) return 'enough';
  if (RULE_QUESTIONS.opensPermit.test(text)) return 'permit';
  if (RULE_QUESTIONS.need.test(text)) return 'need';
  return RULE_QUESTIONS.permit.test(text) ? 'permit' : 'happens';
}

/** Beside a length of time, "at once" only colours. */
const withoutAtOnce = (amounts: readonly Amount[]): Amount[] =>
  amounts.filter(({ value }) => value > 0 || amounts.length === 1);

/** Where a number is said, an article is none, but "one offer for 1,500 EUR". */
const withoutArticles = (amounts: readonly Amount[], asks: AskedRule['asks']): Amount[] => {
  const isArticle = ({ kind, words }: Amount) =>
    kind === 'count' && AMOUNT_WORDS.one.has(words[0] ?? '') && words[0] !== 'one';
  const isCounting = asks === 'enough' || asks === 'need' || asks === 'forbidden';
  return isCounting &&
    amounts.every((amount) => isArticle(amount) || (asks === 'enough' && amount.kind === 'money'))
    ? [...amounts]
    : amounts.filter((amount) => !isArticle(amount));
};

const tellingIn = (text: string): string[] =>
  withPhrases(tokenize(text).map(({ word }) => word)).filter(isTelling);

const isTelling = (word: string): boolean =>
  oppositesOf(word).length > 0 || (!MONTH_NUMBERS.has(word) && !isColour(word));

const isColour = (word: string): boolean =>
  isStopWord(word) ||
  SELF_WORDS.has(word) ||
  PEOPLE_WORDS.has(word) ||
  FILLER_WORDS.has(word) ||
  RULE_ASKING_WORDS.has(word) ||
  /^\d/.test(word);

export const asAsked = (words: readonly string[]): AskedWord[] =>
  words.map((word) => ({ word, weight: 1, isMain: true }));
