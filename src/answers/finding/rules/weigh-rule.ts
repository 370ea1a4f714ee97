import type { Role } from '../../../catalog/role.ts';
import { oppositesOf } from '../../../lexicon/rules/opposites.ts';
import { RULE_QUESTIONS } from '../../../lexicon/rules/rule-questions.ts';
import { RULE_WORDS } from '../../../lexicon/rules/rule-words.ts';
import type { Library } from '../../../search/library.ts';
import type { Amount } from './amounts.ts';
import type { AskedRule } from './asked-rule.ts';
import { byConsent, byHolder, isIn, isSubject } from './by-holder.ts';
import { isOthersAim, needsConsent, sayByNumbers } from './by-numbers.ts';
import { isOutright, type Rule } from './rule.ts';
import { likenessIn } from './spoken.ts';

export interface Said {
  /** Yes, no, or nothing certain. */
  readonly said: boolean | null;
  /** It rests on numbers, or months, that are compared. */
  readonly isMeasured: boolean;
  /** Somebody has to agree: without that, no. */
  readonly isConsent: boolean;
  /** It allows, or forbids, something only in part, which may be another than is asked about. */
  readonly isLimited: boolean;
}

/** What a rule says to what is asked. */
export function weighRule(asked: AskedRule, rule: Rule, named: readonly Role[], library: Library): Said {
  // "Do I have to pay?" where it is free; not of three, where two are.
  if (asked.asks === 'need' && isOpposite(asked, rule, library))
    return {
      said: asked.amounts.length === 0 && isOutright(rule) ? false : null,
      isMeasured: false,
      isConsent: false,
      isLimited: false,
    };
  const measured = isOthersAim(asked, rule, named) ? null : sayByNumbers(asked, rule, library);
  const said = measured ?? (isOfNumbers(asked, rule) ? null : sayBy(asked, rule, named, library));
  const isTurned = asked.asks === 'forbidden' && said !== null;
  return {
    said: isTurned ? !said : said,
    isMeasured: measured !== null,
    isLimited: said === null && asked.asks === 'permit' && limits(asked, rule, library),
    isConsent: asked.asks === 'permit' && needsConsent(asked, rule, measured, said),
  };
}

/** It asks for a number that the rule does not tell. */
const isOfNumbers = ({ asks, amounts }: AskedRule, rule: Rule): boolean =>
  (asks === 'enough' && rule.amounts.some(({ kind }) => kind === 'count')) ||
  amounts.some((amount) => isNumber(amount) || !VAGUE.has(amount.kind));

/** "Ein" may be an article. */
const isNumber = ({ kind, value, words }: Amount): boolean =>
  kind === 'count' && (value !== 1 || /^(?:one|1)$/.test(words[0] ?? ''));

/** Of these, a question may speak without asking for a number. */
const VAGUE: ReadonlySet<string> = new Set(['time', 'count', 'rate']);

function sayBy(asked: AskedRule, rule: Rule, named: readonly Role[], library: Library): boolean | null {
  const speaks = speaksIn(library);
  if (!isRuling(rule)) return null;
  if (asked.without.length > 0)
    return asked.without.some((word) => speaks(rule.condition || rule.text, [word]))
      ? saidWithout(rule)
      : null;
  const inOrder = byOrder(asked, rule, speaks);
  if (inOrder !== null) return inOrder;
  const isNear = asked.words.filter((word) => speaks(rule.text, [word])).length >= MANY;
  if ((isOutright(rule) || isNear) && isOpposite(asked, rule, library))
    return rule.mode === 'forbids' && rule.condition === '' ? null : false;
  const hits = conditionHit(asked, rule, library);
  switch (rule.mode) {
    case 'forbids':
      if (!(hits && asked.asks === 'need') && !isRuled(asked, rule, speaks)) return null;
      if (isOfAlone(rule, library) && !isAlone(asked)) return null;
      if (asked.amounts.length === 0 && rule.amounts.some(({ bound }) => bound !== null)) return null;
      return rule.condition === '' ? (asked.asks === 'need' ? null : false) : byException(asked, hits);
    case 'only':
      if (RULE_QUESTIONS.always.test(asked.text)) return false;
      if (RULE_WORDS.mayOnly.test(rule.text) && asked.asks !== 'need') return null;
      if (RULE_QUESTIONS.everybody.test(asked.text) && !RULE_WORDS.way.test(rule.condition)) return false;
      return rule.isHolder
        ? byHolder(asked, rule, named, library)
        : byOnly(asked, rule, hits, isMatter(asked, rule, speaks));
    case 'requires':
      if (asked.asks === 'need') return true;
      if (asked.asks === 'permit')
        return isAlone(asked) && RULE_WORDS.another.test(rule.text)
          ? false
          : isMatter(asked, { ...rule, context: rule.text }, speaks)
            ? byConsent(rule, named, library)
            : null;
      return asked.asks === 'happens' && asked.words.length > 1 && isSubject(rule, named, library)
        ? true
        : null;
    case 'permits':
      if (asked.asks === 'need' || !isSubject(rule, named, library)) return null;
      if (
        named.length === 0 &&
        RULE_QUESTIONS.subject.test(asked.text) &&
        !isIn(rule.text, asked.words[0], library)
      )
        return null;
      return asked.words.some((word) => speaks(rule.ruled, [word])) ? true : null;
    default:
      return isPractice(asked, rule, named) ? true : null;
  }
}

/** The words that say the opposite of "together". */
const isAlone = ({ words }: AskedRule): boolean =>
  words.some((word) => oppositesOf(word).includes('together'));

const limits = (asked: AskedRule, rule: Rule, library: Library): boolean =>
  RULE_WORDS.mayOnly.test(rule.text) ||
  (rule.mode === 'forbids' && isOfAlone(rule, library) && !isAlone(asked));

/** "Entering the plant room alone is prohibited": with somebody else it may be. */
const isOfAlone = ({ text }: Rule, library: Library): boolean =>
  oppositesOf('together').some((word) => likenessIn(text, word, library) > 0);

/** "Dogs stay on the lead": what is so by the rules has to be so; what a role that is named does, it has to do. */
const isPractice = ({ asks }: AskedRule, rule: Rule, named: readonly Role[]): boolean =>
  asks === 'need' &&
  !RULE_WORDS.forbids.test(rule.text) &&
  (isOutright(rule) || (PRACTICES.has(rule.fact.about) && named.includes(rule.fact.role)));

const PRACTICES: ReadonlySet<string> = new Set(['metrics', 'responsibilities', 'ownership']);

/** So many words are shared by no chance, wherever the line stands. */
const MANY = 2;

/** Aims and what people do elsewhere are no rules, unless a number is compared; "zero losses" is an aim as well. */
const isRuling = ({ fact: { about }, mode, condition }: Rule): boolean => {
  if (about === 'tech' || about === 'interactions') return false;
  if (about === 'summary') return mode === 'forbids';
  return about !== 'metrics' || mode !== 'forbids' || condition !== '';
};

type Speaks = (text: string, words: readonly string[]) => boolean;

/** Of half of the words, a text speaks somehow. */
const speaksIn =
  (library: Library): Speaks =>
  (text, words) =>
    words.length > 0 &&
    words.filter((word) => likenessIn(text, word, library) > 0).length >= words.length / 2;

/** What is asked stands where the rule forbids or permits, and not only beside it. */
const isRuled = ({ words }: AskedRule, { ruled, text }: Rule, speaks: Speaks): boolean =>
  speaks(
    ruled,
    words.filter((word) => speaks(text, [word])),
  );

/** What is required is not left out. */
const saidWithout = (rule: Rule): boolean | null => {
  if (rule.mode === 'permits') return true;
  return rule.mode === 'states' ? null : false;
};

/** What has to come first does not come after. */
function byOrder(asked: AskedRule, { order, mode }: Rule, speaks: Speaks): boolean | null {
  if (!order || !asked.order || mode === 'permits') return null;
  const [first, then] = order;
  const [askedFirst, askedThen] = asked.order;
  const isOnlyIn = (words: readonly string[], here: string, there: string) =>
    words.some((word) => speaks(here, [word]) && !speaks(there, [word]));
  if (isOnlyIn(askedFirst, then, first) && isOnlyIn(askedThen, first, then)) return false;
  return isOnlyIn(askedFirst, first, then) && asked.asks === 'need' ? true : null;
}

const isOpposite = ({ words }: AskedRule, { text }: Rule, library: Library): boolean =>
  words.some((word) => {
    const said = likenessIn(text, word, library);
    return oppositesOf(word).some((other) => likenessIn(text, other, library) > said);
  });

/** The words of the condition that are asked about, and in no other part of the rule. */
function conditionHit(asked: AskedRule, { condition, text }: Rule, library: Library): boolean {
  if (condition === '') return false;
  const rest = text.replace(condition, ' ');
  return asked.words.some(
    (word) => likenessIn(condition, word, library) > 0 && likenessIn(rest, word, library) === 0,
  );
}

/** What is asked is what the rule is about, and not only its condition. */
const isMatter = ({ words }: AskedRule, { context, condition }: Rule, speaks: Speaks): boolean =>
  words.some((word) => speaks(context.replace(condition, ' '), [word]));

/** "If I haven't got the card", "before signing the waiver". */
const isLacking = ({ text }: AskedRule): boolean =>
  RULE_QUESTIONS.denied.test(text) || RULE_WORDS.before.test(text);

/** "No figures without consent": without a word of it, no. */
function byException(asked: AskedRule, isHit: boolean): boolean | null {
  if (asked.asks === 'need') return isHit ? true : null;
  if (asked.asks === 'enough') return isHit;
  if (isHit) return isLacking(asked) ? false : null;
  return false;
}

function byOnly(asked: AskedRule, rule: Rule, isHit: boolean, isMatter: boolean): boolean | null {
  if (asked.asks === 'need') return isHit ? true : null;
  if (asked.asks === 'enough') return isHit ? true : null;
  if (isHit && RULE_QUESTIONS.denied.test(asked.text)) return false;
  if (isHit) return asked.asks === 'permit' && isMatter ? true : null;
  return asked.asks === 'happens' && RULE_WORDS.consent.test(rule.condition) ? false : null;
}
