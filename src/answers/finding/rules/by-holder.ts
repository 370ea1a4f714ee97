import type { Role } from '../../../catalog/role.ts';
import { RULE_QUESTIONS } from '../../../lexicon/rules/rule-questions.ts';
import { RULE_WORDS } from '../../../lexicon/rules/rule-words.ts';
import type { Library } from '../../../search/library.ts';
import { tokenize } from '../../../search/words/words.ts';
import type { AskedRule } from './asked-rule.ts';
import type { Rule } from './rule.ts';
import { likenessIn } from './spoken.ts';

export const isIn = (text: string, word: string | undefined, library: Library): boolean =>
  word !== undefined && likenessIn(text, word, library) > 0;

/** Reserved for some: a yes for these, a no for everybody else. */
export function byHolder(
  asked: AskedRule,
  rule: Rule,
  named: readonly Role[],
  library: Library,
): boolean | null {
  if (asked.asks === 'need') return null;
  const inCondition = rolesIn(rule.condition, library);
  const holders = inCondition.length > 0 ? inCondition : rolesIn(rule.text, library);
  const owners = holders.length > 0 ? holders : RULE_WORDS.forOthers.test(rule.text) ? [] : [rule.fact.role];
  const [subject] = named;
  if (subject) return owners.includes(subject) ? (holders.length > 0 ? true : null) : false;
  const isOther = RULE_QUESTIONS.subject.test(asked.text) && !isIn(rule.condition, asked.words[0], library);
  return isOther || RULE_QUESTIONS.anybody.test(asked.text) ? false : null;
}

const rolesIn = (text: string, library: Library): Role[] =>
  library.find(tokenize(text)).flatMap(({ roles, whole }) => (whole && roles.length === 1 ? roles : []));

/** What one role may, another need not. */
export const isSubject = (rule: Rule, named: readonly Role[], library: Library): boolean =>
  named.length === 0 ||
  named.includes(rule.fact.role) ||
  rolesIn(rule.text, library).some((role) => named.includes(role));

/** "A suspension requires the consent of …": whoever is not asked for it may not alone. */
export function byConsent({ text }: Rule, named: readonly Role[], library: Library): boolean | null {
  const consent = RULE_WORDS.consent.exec(text);
  if (!consent) return null;
  const [subject] = named;
  return subject && rolesIn(text.slice(consent.index), library).includes(subject) ? null : false;
}
