import {
  AMOUNT_WORDS,
  type AmountKind,
  RATES,
  TIMES_SAID,
  UNITS,
} from '../../../lexicon/rules/amount-words.ts';
import { isStopWord } from '../../../search/words/stop-words.ts';
import { numberOf, partsOf } from './amount-parts.ts';
import { boundBefore } from './bound-before.ts';

/** A number that a text tells, in a unit that can be compared: hours as parts of a day. */
export interface Amount {
  readonly value: number;
  readonly kind: AmountKind;
  /** What is counted, the likeliest first; in the form of `normalizeWord`. */
  readonly counted: readonly string[];
  readonly bound: 'min' | 'max' | null;
  /** The words of the bound stand there, and it does not only follow from "ahead". */
  readonly isBoundSaid: boolean;
  readonly isStrict: boolean;
  /** Something begins there: "from 5,000 EUR". */
  readonly isThreshold: boolean;
  /** How long before something: "72 hours ahead". */
  readonly isLead?: boolean;
  /** The words it takes, in the form of `normalizeWord`. */
  readonly words: readonly string[];
}

const PAUSE = /^[,;]$/;
/** All amounts of a text, in order. With `isCounting`, an article counts ("is an assistant enough"), and not only before a unit of time. */
export function amountsIn(text: string, isCounting = false): Amount[] {
  const words = partsOf(text);
  const amounts: Amount[] = [];
  for (let at = 0; at < words.length; at++) {
    const found = rateAt(words, at) ?? amountAt(words, at, isCounting);
    if (!found) continue;
    amounts.push(found.amount);
    at = found.end - 1;
  }
  return amounts;
}

interface Found {
  readonly amount: Amount;
  readonly end: number;
}

/** "Twice a year", "every 6 weeks", "weekly", "4 a month". */
function rateAt(words: readonly string[], at: number): Found | null {
  const word = words[at] ?? '';
  const every = AMOUNT_WORDS.every.has(word) ? timeFrom(words, at + 1) : null;
  if (every) return rate(1 / every.days, words, at, every.end);
  const times = TIMES_SAID.get(word) ?? null;
  const adverb = RATES.get(words[at + (times === null ? 0 : 1)] ?? '');
  if (adverb !== undefined) return rate(adverb * (times ?? 1), words, at, at + (times === null ? 1 : 2));
  if (times === null) return null;
  const per = timeAfterPer(words, at + 1);
  if (per) return rate(times / per.days, words, at, per.end);
  // "Twice fish a week": what is counted stands between.
  const after = timeAfterPer(words, at + 2);
  return after && rate(times / after.days, words, at, after.end, words[at + 1]);
}

function timeAfterPer(words: readonly string[], at: number): { days: number; end: number } | null {
  if (!AMOUNT_WORDS.per.has(words[at] ?? '')) return null;
  const next = AMOUNT_WORDS.per.has(words[at + 1] ?? '') ? at + 2 : at + 1; // "in der Woche"
  const unit = UNITS.get(words[next] ?? '');
  return unit?.kind === 'time' ? { days: unit.size, end: next + 1 } : null;
}

/** "6 weeks", "second week", "week". */
function timeFrom(words: readonly string[], at: number): { days: number; end: number } | null {
  const value = numberOf(words[at]);
  const next = value === null ? at : at + 1;
  const unitAt = AMOUNT_WORDS.colour.has(words[next] ?? '') ? next + 1 : next;
  const unit = UNITS.get(words[unitAt] ?? '');
  return unit?.kind === 'time' ? { days: (value ?? 1) * unit.size, end: unitAt + 1 } : null;
}

function rate(value: number, words: readonly string[], from: number, end: number, thing = ''): Found {
  const found = boundBefore(words, from, 'rate');
  return {
    amount: {
      value,
      kind: 'rate',
      counted: [],
      bound: found?.bound ?? null,
      isBoundSaid: found !== undefined,
      isStrict: found?.isStrict ?? false,
      isThreshold: false,
      words: words.slice(from, end).filter((word) => word !== thing),
    },
    end,
  };
}

function amountAt(words: readonly string[], at: number, isCounting: boolean): Found | null {
  const word = words[at] ?? '';
  if (AMOUNT_WORDS.atOnce.has(word)) return atOnce(word, at);
  const before = UNITS.get(word)?.kind === 'money' ? numberOf(words[at + 1]) : null;
  if (before !== null) return money(before, words, at, at + 2);
  if (AMOUNT_WORDS.between.has(words[at - 1] ?? '')) return null;
  const value = numberOf(word) ?? (isOneOf(words, at, isCounting) ? 1 : null);
  if (value === null) return null;
  return unitAfter(value, words, at);
}

/** They count nothing but units of time: "is a phone call enough". */
const PLAIN_ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'per']);

/** "A week" is one week. */
const isOneOf = (words: readonly string[], at: number, isCounting: boolean): boolean =>
  AMOUNT_WORDS.one.has(words[at] ?? '') &&
  ((isCounting && !PLAIN_ARTICLES.has(words[at] ?? '')) ||
    UNITS.get(words[at + 1] ?? '')?.kind === 'time' ||
    (isPeople(words[at + 1] ?? '') && AMOUNT_WORDS.only.has(words[at - 1] ?? '')));

function unitAfter(value: number, words: readonly string[], at: number): Found | null {
  const next = words[at + 1] ?? '';
  const unitAt = AMOUNT_WORDS.working.has(next) || AMOUNT_WORDS.colour.has(next) ? at + 2 : at + 1;
  const unit = UNITS.get(words[unitAt] ?? '');
  const isWork = AMOUNT_WORDS.working.has(next) && unit?.size === 1;
  const isPm = words[unitAt] === 'pm' && value < 12;
  if (unit?.kind === 'money') return money(value, words, at, unitAt + 1);
  if (unit)
    return withBound(
      isPm ? value + 12 : value * (isWork ? 1.4 : unit.size),
      unit.kind,
      [],
      words,
      at,
      unitAt + 1,
    );
  const per = timeAfterPer(words, at + 1);
  if (per) return rate(value / per.days, words, at, per.end);
  const counted = untilPause(words.slice(unitAt, unitAt + 2)).flatMap((one) =>
    isPeople(one) ? ['people'] : /^\p{L}/u.test(one) && !isStopWord(one) ? [one] : [],
  );
  const isPronoun = AMOUNT_WORDS.one.has(words[at] ?? '') && isStopWord(next) && !isPeople(next);
  return at + 1 < words.length && !isPronoun ? withBound(value, 'count', counted, words, at, at + 1) : null;
}

const isPeople = (word: string): boolean => AMOUNT_WORDS.people.has(word);

/** "One roadmap, reviewed each month" counts no reviews. */
function untilPause(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => PAUSE.test(word));
  return end === -1 ? words : words.slice(0, end);
}

export const MONEY_IN_TIME = 'measure money in ';

/** "£1,500 a week" is compared with what is spent in a week, and with nothing else. */
function money(value: number, words: readonly string[], from: number, end: number): Found {
  const per = timeAfterPer(words, end);
  const kind = per ? (`${MONEY_IN_TIME}${per.days}` as const) : 'money';
  const found = withBound(value, kind, [], words, from, end);
  return per ? { amount: { ...found.amount, words: words.slice(from, per.end) }, end: per.end } : found;
}

const atOnce = (word: string, at: number): Found => ({
  amount: {
    value: 0,
    kind: 'time',
    counted: [],
    bound: null,
    isBoundSaid: false,
    isStrict: false,
    isThreshold: false,
    words: [word],
  },
  end: at + 1,
});

function withBound(
  value: number,
  kind: AmountKind,
  counted: readonly string[],
  words: readonly string[],
  from: number,
  end: number,
): Found {
  const found = boundBefore(words, from, kind);
  const next = words[end] ?? '';
  const isLead = AMOUNT_WORDS.ahead.has(['in', 'im'].includes(next) ? (words[end + 1] ?? '') : next);
  const isLater = found === undefined && AMOUNT_WORDS.later.has(next);
  const isLeast = kind === 'time' && (isLead || isLater);
  return {
    amount: {
      value,
      kind,
      counted,
      bound: isLeast ? 'min' : (found?.bound ?? null),
      isBoundSaid: found !== undefined,
      isStrict: !isLeast && (found?.isStrict ?? false),
      isThreshold: !isLeast && (found?.isThreshold ?? false),
      isLead: kind === 'time' && isLead,
      words: words.slice(from, end),
    },
    end,
  };
}
