import type { Role } from '../../../catalog/role.ts';
import { oppositesOf } from '../../../lexicon/rules/opposites.ts';
import { RULE_QUESTIONS } from '../../../lexicon/rules/rule-questions.ts';
import type { Fact } from '../../../search/facts/fact.ts';
import type { Library } from '../../../search/library.ts';
import { likelyOwner } from '../../../search/router/router.ts';
import { nameKey, tokenize } from '../../../search/words/words.ts';
import type { Verdict } from '../../answer.ts';
import { clausesOf } from '../../reading/text/clauses.ts';
import { type AskedRule, asAsked, askedRule, tellingIn } from './asked-rule.ts';
import { type Rule, rulesIn } from './rule.ts';
import { weighRule } from './weigh-rule.ts';

/** The line that speaks of what is asked, and what it says to it. */
export interface JudgedRule {
  readonly verdict: Verdict;
  readonly fact: Fact;
  /** It is asked in so many words whether something may or must be. */
  readonly isOutright: boolean;
}

interface Weighed {
  readonly rule: Rule;
  readonly said: boolean | null;
  /** How much of what is asked the line speaks of, and with it the other documents of the role. */
  readonly spoken: number;
  readonly coverage: number;
  readonly score: number;
}

/** So much of what is asked a rule must speak of to decide; less where the role is named, or the router thinks of the same. */
const DECIDES = 0.66;
const OF_NAMED = 0.25;
const OF_OWNER = 0.1;
const BY_AMOUNT = 0.1;
const LEAST = 0.34;
/** Of a question that does not ask for a rule in so many words. */
const PLAINLY = 0.1;
const SHOWN = 0.6;
const MOST_FACTS = 30;

/** What the documents rule on a question of yes or no; null where they do not speak of it, or it asks for something else. */
export function judgeRule(typed: string, library: Library): JudgedRule | null {
  const tokens = tokenize(typed);
  const mentions = library.find(tokens);
  const isName = (word: string) => mentions.some(({ from }) => tokens[from]?.word === word);
  const asked = askedIn(typed, isName);
  if (!asked || asked.words.length === 0) return null;
  const named = mentions.flatMap(({ roles }) => (roles.length <= 2 ? roles : []));
  const namedBy = (role: Role) =>
    mentions
      .filter(({ roles }) => roles.includes(role))
      .flatMap(({ from, to }) => tokens.slice(from, to).map(({ word }) => word));
  const owner = likelyOwner(library.router.route(typed))?.role ?? null;
  const weighed = candidates(asked, named, library)
    .flatMap(rulesIn)
    .map((rule) => weigh(asked, rule, { named, namedBy, owner }, library))
    .sort((a, b) => b.score - a.score);
  const isOutright = asked.asks !== 'happens' && !RULE_QUESTIONS.vaguely.test(asked.text);
  const deciding = weighed.filter(
    (one) =>
      one.said !== null &&
      (one.spoken >= (asked.asks === 'happens' ? SHOWN : LEAST) || asked.amounts.length > 0) &&
      one.coverage >= needed(one, asked, named, owner),
  );
  const [best] = deciding;
  if (best && !deciding.some((one) => one.said !== best.said && one.score >= best.score - CLOSE))
    return { verdict: best.said ? 'yes' : 'no', fact: best.rule.fact, isOutright };
  const [near] = weighed;
  return near && near.coverage >= SHOWN ? { verdict: 'unwritten', fact: near.rule.fact, isOutright } : null;
}

const CLOSE = 0.05;
const FEW = 2;

/** The whole, or the thought that asks; what it is about may be told before: "I have my own laptop here, may I plug it in?". */
function askedIn(typed: string, isName: (word: string) => boolean): AskedRule | null {
  const whole = askedRule(typed, isName);
  const clauses = clausesOf(typed);
  if (whole || clauses.length === 1) return whole;
  const asked = clauses.flatMap((clause) => askedRule(clause, isName) ?? []).at(-1);
  if (!asked || asked.asks === 'happens') return null;
  return asked.words.length >= FEW ? asked : { ...asked, words: tellingIn(nameKey(typed)) };
}

interface Known {
  readonly named: readonly Role[];
  /** The words of the question that name a role. */
  readonly namedBy: (role: Role) => readonly string[];
  /** Of whom the router thinks. */
  readonly owner: string | null;
}

function candidates(asked: AskedRule, named: readonly Role[], library: Library): readonly Fact[] {
  const words = asAsked(asked.words);
  const found = library.facts
    .find(words, { loosely: 'synonyms', among: ({ about }) => about !== 'topic' && about !== 'criterion' })
    .slice(0, MOST_FACTS)
    .map(({ fact }) => fact);
  return [...new Set([...named.flatMap((role) => library.facts.of(role)), ...found])];
}

function weigh(asked: AskedRule, rule: Rule, { named, namedBy, owner }: Known, library: Library): Weighed {
  const { role } = rule.fact;
  const names = namedBy(role);
  const rest = asked.words.filter((word) => !names.includes(word));
  const counted = rest.length > 0 ? rest : asked.words;
  const spoken = share(counted, (word) => speaks(rule.context, word, library));
  const coverage = share(
    counted,
    (word) =>
      speaks(rule.context, word, library) || BY_ROLE * Number(speaks(textOf(role, library), word, library)),
  );
  const own = share(counted, (word) => speaks(rule.text, word, library));
  const isNamed = named.includes(rule.fact.role);
  const said = weighRule({ ...asked, words: rest }, rule, named, library);
  const score =
    coverage +
    OWN * own +
    (rule.topic !== '' && counted.some((word) => speaks(rule.topic, word, library)) ? OF_TOPIC : 0) +
    (isNamed ? OF_NAMED : 0) +
    (role.slug === owner ? OF_OWNER : 0) +
    (said === null ? 0 : DECIDED);
  return { rule, said, spoken, coverage, score };
}

const share = (words: readonly string[], weightOf: (word: string) => number | boolean): number =>
  words.reduce((sum, word) => sum + Number(weightOf(word)), 0) / Math.max(1, words.length);

/** The word, another that says the same, or one that says the opposite. */
const speaks = (text: string, word: string, { facts }: Library): boolean =>
  [word, ...oppositesOf(word)].some((one) => facts.speaksOf(text, asAsked([one])) > 0);

const TEXTS = {};
/** What the documents of the role are about. */
function textOf(role: Role, library: Library): string {
  const texts = library.once(TEXTS, () => new Map<Role, string>());
  const text =
    texts.get(role) ??
    nameKey(
      library.facts
        .of(role)
        .map(({ name, details, place }) => (place ? '' : `${name} ${details}`))
        .join(' '),
    );
  texts.set(role, text);
  return text;
}

/** A word that stands elsewhere in the documents of the role counts so much. */
const BY_ROLE = 0.4;
const OWN = 0.3;
const OF_TOPIC = 0.3;
const DECIDED = 0.1;

function needed({ rule }: Weighed, asked: AskedRule, named: readonly Role[], owner: string | null): number {
  const less =
    (named.includes(rule.fact.role) ? OF_NAMED : 0) +
    (rule.fact.role.slug === owner ? OF_OWNER : 0) +
    (asked.amounts.length > 0 ? BY_AMOUNT : 0);
  return Math.max(LEAST, DECIDES - less + (asked.asks === 'happens' ? PLAINLY : 0));
}
