import { BEFORE_MONTH, MONTH_NUMBERS } from '../../../lexicon/rules/amount-words.ts';
import type { Rule } from './rule.ts';

/** The months that a text names, in the form of `nameKey`, from 1. */
function monthsIn(text: string): number[] {
  const words = text.split(' ');
  return words.flatMap((word, at) => {
    const month = MONTH_NUMBERS.get(word);
    return month === undefined || (word === 'may' && !BEFORE_MONTH.test(words[at - 1] ?? '')) ? [] : [month];
  });
}

/** "And not from March to September". */
const DENIED_MONTHS =
  /(?:not|nicht|kein|keine|pas|no) (?:from|between|in|during|von|vom|im|zwischen|de|entre) /;

/** "Only from October to February": is it so in March? Null where the rule names no such time. */
export function withinMonths(asked: string, { text, mode }: Rule): boolean | null {
  const [month, ...more] = monthsIn(asked);
  const [from, to, ...others] = monthsIn(text);
  if (month === undefined || from === undefined || to === undefined || more.length + others.length > 0)
    return null;
  const isDenied = mode === 'forbids' || DENIED_MONTHS.test(text);
  const isWithin = from <= to ? month >= from && month <= to : month >= from || month <= to;
  if (isDenied) return isWithin ? false : null;
  return mode === 'only' ? isWithin : isWithin || null;
}
