import { RULE_QUESTIONS } from '../../../lexicon/rules/rule-questions.ts';
import { type Amount, MONEY_IN_TIME } from './amounts.ts';
import type { AskedRule } from './asked-rule.ts';

export type SameCounted = (asked: readonly string[], written: readonly string[]) => boolean;

/** Does the number asked keep to the numbers written? Null where none can be compared. */
export function compareAmounts(
  { asks, amounts, text }: AskedRule,
  written: readonly Amount[],
  isSame: SameCounted,
): boolean | null {
  const pairs = amounts.flatMap((asked) => {
    const like = written.filter((one) => isComparable(asked, one, isSame));
    const one = like.find(({ isThreshold }) => !isThreshold) ?? like.at(0);
    return one ? [{ asked, one }] : [];
  });
  const [pair, ...others] = pairs;
  if (!pair) return null;
  if (others.length > 0) return aboveThreshold(amounts, written);
  return keeps(asks, pair.asked, pair.one, RULE_QUESTIONS.quick.test(text));
}

/** "Two offers from 5,000 EUR, three from 20,000 EUR": as many as the highest threshold asks that is reached. */
function aboveThreshold(asked: readonly Amount[], written: readonly Amount[]): boolean | null {
  const reached = written.flatMap((one, at) => {
    const like = asked.find(({ kind }) => kind === one.kind);
    const value = written[at - 1] ?? written[at + 1];
    return one.isThreshold && like && value && reaches(like, one) ? [{ limit: one.value, value }] : [];
  });
  const [highest] = reached.toSorted((a, b) => b.limit - a.limit);
  const count = asked.find(({ kind }) => kind === highest?.value.kind);
  return highest && count ? !isLess(count.value, highest.value.value) : null;
}

const isComparable = (asked: Amount, one: Amount, isSame: SameCounted): boolean =>
  (asked.kind === one.kind || (asked.kind === 'money' && one.kind.startsWith(MONEY_IN_TIME))) &&
  (asked.kind !== 'count' || isSame(asked.counted, one.counted));

/** A week and seven days, a month and thirty are the same. */
const NEARLY = 0.02;
const isNear = (a: number, b: number): boolean => a > b * 0.7 && a < b * 1.4;
const isLess = (a: number, b: number): boolean => a < b * (1 - NEARLY);

function keeps(asks: AskedRule['asks'], asked: Amount, one: Amount, isQuick: boolean): boolean | null {
  if (one.isThreshold) return reaches(asked, one);
  if (asks === 'need') return needs(asked, one);
  if (asks === 'happens' && asked.isBoundSaid && !asked.isThreshold) return implies(asked, one);
  return fits(asks, asked, one, isQuick);
}

/** From there on it is so. */
const reaches = (asked: Amount, one: Amount): boolean =>
  !isLess(asked.value, one.value) && !(one.isStrict && asked.value === one.value && asked.bound === null);

/** "Within a week" has to be where "within 5 days" has; three offers have to be where four have. */
function needs(asked: Amount, one: Amount): boolean {
  if (one.bound === 'max') return !isLess(asked.value, one.value);
  return !isLess(one.value, asked.value);
}

/** "At least three months" is so where "at least four" is. */
function implies(asked: Amount, one: Amount): boolean | null {
  const bound = one.bound ?? asked.bound;
  if (bound !== asked.bound) return null;
  return bound === 'min' ? !isLess(one.value, asked.value) : !isLess(asked.value, one.value);
}

function fits(asks: AskedRule['asks'], asked: Amount, one: Amount, isQuick: boolean): boolean | null {
  if (one.bound === 'max')
    return one.isStrict ? isLess(asked.value, one.value) : !isLess(one.value, asked.value);
  if (one.bound === 'min') return !isLess(asked.value, one.value);
  const isAsMuch = !isLess(asked.value, one.value);
  const isNoMore = !isLess(one.value, asked.value);
  if (isAsMuch && isNoMore) return true;
  if (asks === 'enough' && isQuick && one.kind === 'time') return isNoMore;
  if (asks === 'enough') return isAsMuch;
  if (asks === 'happens' && one.kind === 'rate') return isNoMore;
  return asks === 'happens' && one.kind === 'time' && !isNear(asked.value, one.value) ? false : null;
}
