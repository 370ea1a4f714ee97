import type { Role } from '../../../catalog/role.ts';
import { RULE_QUESTIONS } from '../../../lexicon/rules/rule-questions.ts';
import { remembered } from '../../../remembered.ts';
import type { Fact } from '../../../search/facts/fact.ts';
import { lazily } from '../../../search/lazily.ts';
import type { Library } from '../../../search/library.ts';
import { createMostRecent } from '../../../search/most-recent.ts';
import { likelyOwner } from '../../../search/router/router.ts';
import { normalizeWord, tokenize } from '../../../search/words/words.ts';
import type { Verdict } from '../../answer.ts';
import { type AskedRule, asAsked, askedIn } from './asked-rule.ts';
import { contextOf, type Rule, rulesIn } from './rule.ts';
import { shareOf, speaks, textOf } from './spoken.ts';
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
  readonly isMeasured: boolean;
  /** How much of what is asked the line speaks of, and with it the other documents of the role. */
  readonly spoken: number;
  readonly coverage: number;
  readonly score: number;
  /** Two words that are asked about, or the only one there is, in so many letters. */
  readonly isMuch: boolean;
  /** What the statement is about is asked about. */
  readonly isTopic: boolean;
}

/** So much of what is asked a rule must speak of to decide; less where the role is named, or the router thinks of the same. */
const DECIDES = 0.66;
const OF_NAMED = 0.25;
const OF_OWNER = 0.1;
const BY_AMOUNT = 0.1;
const LEAST = 0.34;
/** And so much the line itself, whatever else the role's documents speak of. */
const ITSELF = 0.5;
/** Of a question that does not ask for a rule in so many words. */
const PLAINLY = 0.1;
const SHOWN = 0.6;
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
  const named = mentions.flatMap(({ roles }) => (roles.length <= 2 ? roles : []));
  const namedBy = (role: Role) =>
    mentions
      .filter(({ roles }) => roles.includes(role))
      .flatMap(({ from, to }) => tokens.slice(from, to).map(({ word }) => word));
  const owner = likelyOwner(library.router.route(typed))?.role ?? null;
  const rules = candidates(asked, named, library)
    .flatMap((fact) => weighed(asked, fact, { named, namedBy, owner }, library))
    .sort((a, b) => b.score - a.score);
  const isOutright = asked.asks !== 'happens' && !RULE_QUESTIONS.vaguely.test(asked.text);
  const best = decidingIn(rules, asked, named, owner);
  if (best && !(asked.isWish && (best.said || best.isMeasured)))
    return { verdict: best.said ? 'yes' : 'no', fact: best.rule.fact, isOutright };
  const [near] = rules;
  return near?.isMuch && near.coverage >= SHOWN
    ? { verdict: 'unwritten', fact: near.rule.fact, isOutright: isOutright && !asked.isWish }
    : null;
}

/** The best that decides it, where none as good decides otherwise. */
function decidingIn(
  weighed: readonly Weighed[],
  asked: AskedRule,
  named: readonly Role[],
  owner: string | null,
): Weighed | null {
  const least = asked.asks === 'happens' ? SHOWN : ITSELF;
  const deciding = weighed.filter(
    (one) =>
      one.said !== null &&
      one.spoken > 0 &&
      (one.isMeasured || (one.isMuch && one.spoken >= least)) &&
      one.coverage >= needed(one, asked, named, owner),
  );
  const [best] = deciding;
  const other = deciding.find((one) => one.said !== best?.said);
  if (!best || !other) return best ?? null;
  const isParticular = other.rule.fact === best.rule.fact && !other.said && other.isTopic;
  if (isParticular && other.score >= best.score - CLOSE_IN_LINE) return other;
  return other.score >= best.score - CLOSE ? null : best;
}

const CLOSE = 0.05;
/** Of one line, what forbids is more particular than what permits: "graves may be planted; trees are not allowed". */
const CLOSE_IN_LINE = 0.25;
const FEW = 2;

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

/** What the statements of a line say to it, where the line speaks of it at all. */
function weighed(asked: AskedRule, fact: Fact, known: Known, library: Library): Weighed[] {
  const names = known.namedBy(fact.role);
  const rest = asked.words.filter((word) => !names.includes(word));
  const counted = rest.length > 0 ? rest : asked.words;
  const { context, rules } = lineOf(fact, library);
  const said = new Set(counted.filter((word) => speaks(context, word, library)));
  if (said.size === 0) return [];
  return rules().map((rule) => weigh({ ...asked, words: rest }, rule, { ...known, counted, said }, library));
}

const LINES = {};
const MOST_LINES = 1000;

/** What a line says, read when it is first needed, for the lines that are asked about most. */
function lineOf(fact: Fact, library: Library) {
  const kept = library.once(LINES, () =>
    createMostRecent<Fact, { context: string; rules: () => readonly Rule[] }>(MOST_LINES),
  );
  const line = kept.get(fact) ?? { context: contextOf(fact), rules: lazily(() => rulesIn(fact)) };
  kept.set(fact, line);
  return line;
}

interface Line extends Known {
  /** The words that are looked for, and those of them that the line speaks of. */
  readonly counted: readonly string[];
  readonly said: ReadonlySet<string>;
}

function weigh(asked: AskedRule, rule: Rule, line: Line, library: Library): Weighed {
  const { named, owner, counted, said: inLine } = line;
  const { role } = rule.fact;
  const spoken = shareOf(counted, (word) => inLine.has(word), library);
  const coverage = shareOf(
    counted,
    (word) => inLine.has(word) || BY_ROLE * Number(speaks(textOf(role, library), word, library)),
    library,
  );
  const own = shareOf(counted, (word) => speaks(rule.text, word, library), library);
  const isNamed = named.includes(rule.fact.role);
  const { said, isMeasured } = weighRule(asked, rule, named, library);
  const isTopic = rule.topic !== '' && counted.some((word) => speaks(rule.topic, word, library));
  const isMuch =
    inLine.size >= FEW ||
    (counted.length === 1 && isNamedIn(rule.context, counted[0] ?? '')) ||
    (isTopic && said === false);
  const score =
    coverage +
    OWN * own +
    (isTopic ? OF_TOPIC : 0) +
    (isNamed ? OF_NAMED : 0) +
    (role.slug === owner ? OF_OWNER : 0) +
    (said === null ? 0 : DECIDED);
  return { rule, said, isMeasured, spoken, coverage, score, isMuch, isTopic };
}

/** Not by another word for the same, nor of the same stem: "what we can leave" permits no holidays, "reviewed" names no reviewer. */
const isNamedIn = (text: string, word: string): boolean =>
  text.split(' ').some((one) => normalizeWord(one) === normalizeWord(word));

/** A word that stands elsewhere in the documents of the role counts so much. */
const BY_ROLE = 0.4;
const OWN = 0.3;
const OF_TOPIC = 0.3;
const DECIDED = 0.1;

function needed(
  { rule, isMeasured }: Weighed,
  asked: AskedRule,
  named: readonly Role[],
  owner: string | null,
): number {
  const less =
    (named.includes(rule.fact.role) ? OF_NAMED : 0) +
    (rule.fact.role.slug === owner ? OF_OWNER : 0) +
    (isMeasured ? BY_AMOUNT : 0);
  return Math.max(LEAST, DECIDES - less + (asked.asks === 'happens' ? PLAINLY : 0));
}
