import type { Role } from '../../../catalog/role.ts';
import { RULE_QUESTIONS } from '../../../lexicon/rules/rule-questions.ts';
import { remembered } from '../../../remembered.ts';
import type { Fact } from '../../../search/facts/fact.ts';
import type { Library } from '../../../search/library.ts';
import { likelyOwner } from '../../../search/router/router.ts';
import { tokenize } from '../../../search/words/words.ts';
import type { Verdict } from '../../answer.ts';
import { isPersonNamed } from '../../reading/text/loose-names.ts';
import { type AskedRule, asAsked, askedIn } from './asked-rule.ts';
import { decidingIn, FEW } from './decide.ts';
import { weighLine } from './weigh-lines.ts';

/** The line that speaks of what is asked, and what it says to it. */
export interface JudgedRule {
  readonly verdict: Verdict;
  readonly fact: Fact;
  /** It is asked in so many words whether something may or must be. */
  readonly isOutright: boolean;
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
    return { verdict: best.said ? 'yes' : 'no', fact: best.rule.fact, isOutright };
  const [near] = rules;
  return near && near.hits >= FEW && near.spoken >= SHOWN
    ? { verdict: 'unwritten', fact: near.rule.fact, isOutright: isOutright && !asked.isWish }
    : null;
}

function candidates(asked: AskedRule, named: readonly Role[], library: Library): readonly Fact[] {
  const words = asAsked(asked.words);
  const found = library.facts
    .find(words, { loosely: 'synonyms', among: ({ about }) => about !== 'topic' && about !== 'criterion' })
    .slice(0, MOST_FACTS)
    .map(({ fact }) => fact);
  return [...new Set([...named.flatMap((role) => library.facts.of(role)), ...found])];
}
