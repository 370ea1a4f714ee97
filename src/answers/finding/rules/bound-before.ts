import { AMOUNT_WORDS, type AmountKind, BOUNDS, type Bound } from '../../../lexicon/rules/amount-words.ts';

/** "In 14 m/s" is no bound. */
const CLOCK = 'measure clock';
const OF_TIME: ReadonlySet<string> = new Set(['in', 'en', 'dan les', 'by', 'until']);
const MOST_BEFORE = 4;

/** The words that make a number the most or the least, right before it. */
export function boundBefore(words: readonly string[], from: number, kind: AmountKind): Bound | undefined {
  const said = ` ${words.slice(Math.max(0, from - MOST_BEFORE), from).join(' ')}`;
  return BOUNDS.find(
    (one) =>
      said.endsWith(` ${one.words}`) &&
      (kind === 'time' || kind === CLOCK || !OF_TIME.has(one.words)) &&
      (kind === 'count' || !AMOUNT_WORDS.only.has(one.words)),
  );
}
