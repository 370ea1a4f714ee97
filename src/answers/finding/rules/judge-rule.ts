import type { Role } from '../../../catalog/role.ts';
import { RULE_QUESTIONS } from '../../../lexicon/rules/rule-questions.ts';
import { RULE_WORDS } from '../../../lexicon/rules/rule-words.ts';
import { remembered } from '../../../remembered.ts';
import type { Fact } from '../../../search/facts/fact.ts';
import type { Library } from '../../../search/library.ts';
import { likelyOwner } from '../../../search/router/router.ts';
import { tokenize } from '../../../search/words/words.ts';
import type { Verdict } from '../../answer.ts';
import { isPersonNamed } from '../../reading/text/loose-names.ts';
import { type AskedRule, asAsked, askedIn } from './asked-rule.ts';
import { saysConsent } from './by-numbers.ts';
import { decidingIn, FEW } from './decide.ts';
import { type Weighed, weighLine } from './weigh-lines.ts';

/** The line that speaks of what is asked, and what it says to it. */
export interface JudgedRule {
  readonly verdict: Verdict;
  readonly fact: Fact;
  /** It is asked in so many words whether something may or must be. */
  readonly isOutright: boolean;
  /** No, unless somebody agrees, by what the line says. */
  readonly isConsent: boolean;
  /** It allows, or forbids, only something like it. */
  readonly isLimited: boolean;
}

const SHOWN = 0.5;
const MOST_FACTS = 15;

/** What the documents rule on a question of yes or no; null where they do not speak of it, or it asks for something else. */
export const judgeRule = (typed: string, library: Library): JudgedRule | null =>
  library.once(JUDGED, () => remembered((text) => judge(text, library), MOST_JUDGED))(typed);

/** A question is judged to be read, and again to be answered. */
const JUDGED = {};
const MOST_JUDGED = 20;

function judge(typed: string, library: Library): JudgedRule | null {
  const tokens = tokenize(typed);
  const mentions = library.find(tokens);
  const isName = (word: string) => mentions.some(({ from }) => tokens[from]?.word === word);
  const asked = askedIn(typed, isName);
  if (!asked || asked.words.length === 0) return null;
  const named = mentions.flatMap((mention) =>
    (mention.firm || mention.whole || isPersonNamed(mention, tokens)) && mention.roles.length <= 2
      ? mention.roles
      : [],
  );
  const namedBy = (role: Role) =>
    mentions
      .filter(({ roles, firm }) => firm || roles.includes(role))
      .flatMap(({ from, to }) => tokens.slice(from, to).map(({ word }) => word));
  const owner = likelyOwner(library.router.route(typed))?.role ?? null;
  const rules = candidates(asked, named, library)
    .flatMap((fact) => weighLine(asked, fact, { named, namedBy, owner }, library))
    .sort((a, b) => b.score - a.score);
  const isOutright = asked.asks !== 'happens' && !RULE_QUESTIONS.vaguely.test(asked.text);
  const best = decidingIn(
    rules,
    asked,
    mentions.some(({ roles, firm }) => firm && roles.length === 1),
  );
  if (best && !(asked.isWish && (best.said || best.isMeasured)))
    return { ...sayingOf(best, rules, asked), fact: best.rule.fact, isOutright, isLimited: false };
  const limited = rules.find((one) => one.isLimited && one.hits >= FEW && one.own >= SHOWN);
  const near = limited ?? rules[0];
  return near && near.hits >= FEW && near.spoken >= SHOWN
    ? {
        verdict: 'unwritten',
        fact: near.rule.fact,
        isOutright: isOutright && !asked.isWish,
        isConsent: false,
        isLimited: near === limited,
      }
    : null;
}

/** "Up to 6% on own authority, up to 12% with approval": of 10, neither yes nor no is all of it. */
function sayingOf(
  best: Weighed,
  rules: readonly Weighed[],
  asked: AskedRule,
): Pick<JudgedRule, 'verdict' | 'isConsent'> {
  const plain = { verdict: best.said ? 'yes' : 'no', isConsent: best.isConsent } as const;
  const inLine = rules.filter(({ rule }) => rule.fact === best.rule.fact);
  const withConsent = inLine.filter(({ rule }) => RULE_WORDS.consent.test(rule.text));
  if (asked.asks !== 'permit' || !best.isMeasured || withConsent.length === 0) return plain;
  const isFree = inLine.some((one) => one.said && one.isMeasured && !withConsent.includes(one));
  const isGranted = saysConsent(asked.text) && withConsent.some(({ said }) => said);
  if (isFree || isGranted) return { verdict: 'yes', isConsent: false };
  const isOpen = withConsent.some(
    ({ isConsent, rule }) => isConsent || (rule.mode === 'only' && rule.amounts.length === 0),
  );
  return isOpen && !RULE_WORDS.consent.test(asked.text) ? { verdict: 'no', isConsent: true } : plain;
}

function candidates(asked: AskedRule, named: readonly Role[], library: Library): readonly Fact[] {
  const words = asAsked(asked.words);
  const found = library.facts
    .find(words, { loosely: 'synonyms', among: ({ about }) => about !== 'topic' && about !== 'criterion' })
    .slice(0, MOST_FACTS)
    .map(({ fact }) => fact);
  return [...new Set([...named.flatMap((role) => library.facts.of(role)), ...found])];
}
