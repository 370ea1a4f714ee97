import type { Role } from '../../../catalog/role.ts';
import { RULE_QUESTIONS } from '../../../lexicon/rules/rule-questions.ts';
import { RULE_WORDS } from '../../../lexicon/rules/rule-words.ts';
import type { Library } from '../../../search/library.ts';
import type { AskedRule } from './asked-rule.ts';
import { compareAmounts } from './compare-amounts.ts';
import { withinMonths } from './months.ts';
import { isOutright, type Rule } from './rule.ts';
import { likenessIn } from './spoken.ts';

export function sayByNumbers(asked: AskedRule, rule: Rule, library: Library): boolean | null {
  const isSame = (a: readonly string[], b: readonly string[]) =>
    (a[0] === b[0] && a[0] !== undefined) ||
    a.slice(0, 1).some((word) => likenessIn(b.join(' '), word, library) > 0) ||
    b.slice(0, 1).some((word) => likenessIn(a.join(' '), word, library) > 0);
  // How long somebody may work is not how long ahead they are told.
  const isElsewhere =
    asked.asks === 'permit' && asked.amounts.every(({ kind, isLead }) => kind === 'time' && !isLead);
  const written = isElsewhere ? rule.amounts.filter(({ isLead }) => !isLead) : rule.amounts;
  const keeps = compareAmounts(asked, written, isSame);
  if (keeps !== null && asked.asks === 'permit' && asked.amounts.length === 1 && isThreshold(rule))
    return beyond(asked, rule, keeps);
  // "No launch in winds above 12 m/s".
  const isTurned = rule.mode === 'forbids' && rule.condition === '';
  if (keeps !== null) return isTurned ? !keeps : keeps;
  return withinMonths(asked.text, rule);
}

/** "Above £300 only with approval": below it may be; above, not without. What begins there allows nothing where it does not say so. */
function beyond({ text }: AskedRule, rule: Rule, isReached: boolean): boolean | null {
  if (rule.mode === 'forbids') return rule.condition === '' ? !isReached : isReached ? null : true;
  if (rule.mode === 'only' || rule.mode === 'requires') {
    if (!RULE_WORDS.consent.test(rule.text)) return null;
    return !isReached || saysConsent(text);
  }
  if (rule.mode === 'permits') return isReached;
  return isOutright(rule) && rule.amounts.every(({ isStrict }) => !isStrict) ? isReached : null;
}

/** What another role aims at allows nothing to the one that is named. */
export const isOthersAim = ({ asks }: AskedRule, { fact }: Rule, named: readonly Role[]): boolean =>
  asks === 'permit' && fact.about === 'metrics' && named.length > 0 && !named.includes(fact.role);

/** Whoever asks for leave without a word of the consent that a rule names, within what it covers, needs that. */
export function needsConsent(
  { text, without }: AskedRule,
  rule: Rule,
  measured: boolean | null,
  said: boolean | null,
): boolean {
  if (!RULE_WORDS.consent.test(rule.text) || without.length > 0 || RULE_WORDS.consent.test(text))
    return false;
  if (measured !== null) return isThreshold(rule) ? !measured : measured;
  return said === false;
}

/** "With the approval of …", and not "without". */
export const saysConsent = (text: string): boolean =>
  RULE_WORDS.consent.test(text) && !RULE_QUESTIONS.denied.test(text);

const isThreshold = ({ amounts }: Rule): boolean => amounts.some((amount) => amount.isThreshold);
