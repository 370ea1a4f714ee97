import type { Role } from '../../../catalog/role.ts';
import { RULE_QUESTIONS } from '../../../lexicon/rules/rule-questions.ts';
import { remembered } from '../../../remembered.ts';
import type { Fact } from '../../../search/facts/fact.ts';
import { lazily } from '../../../search/lazily.ts';
import type { Library } from '../../../search/library.ts';
import { createMostRecent } from '../../../search/most-recent.ts';
import { likelyOwner } from '../../../search/router/router.ts';
import { tokenize } from '../../../search/words/words.ts';
import type { Verdict } from '../../answer.ts';
import { type AskedRule, asAsked, askedIn } from './asked-rule.ts';
import { contextOf, type Rule, rulesIn } from './rule.ts';
import { likenessEitherWay, shareOf } from './spoken.ts';
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
  readonly isNamed: boolean;
  /** The router thinks of the same role. */
  readonly isOwners: boolean;
  /** How much of what is asked the line speaks of, and how much the statement itself. */
  readonly spoken: number;
  readonly own: number;
  readonly score: number;
  /** Words that are asked about, of which the line speaks; and those it has in so many letters, or nearly. */
  readonly hits: number;
  readonly sure: number;
  /** All that is asked about is one word, and the line has it. */
  readonly isAll: boolean;
  /** What the statement is about is asked about. */
  readonly isTopic: boolean;
}

/** As likely as this, a line speaks of a word; and as likely as this, surely. */
const SPEAKS = 0.4;
const SURELY = 0.85;
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
  const named = mentions.flatMap(({ roles, firm, whole }) =>
    (firm || whole) && roles.length <= 2 ? roles : [],
  );
  const namedBy = (role: Role) =>
    mentions
      .filter(({ roles, firm }) => firm || roles.includes(role))
      .flatMap(({ from, to }) => tokens.slice(from, to).map(({ word }) => word));
  const owner = likelyOwner(library.router.route(typed))?.role ?? null;
  const rules = candidates(asked, named, library)
    .flatMap((fact) => weighed(asked, fact, { named, namedBy, owner }, library))
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

/** The best that decides it, where none as good decides otherwise. */
function decidingIn(weighed: readonly Weighed[], asked: AskedRule, isNamed: boolean): Weighed | null {
  const most = Math.max(0, ...weighed.map(({ spoken }) => spoken));
  const deciding = weighed.filter(
    (one) =>
      one.said !== null &&
      decides(one, asked, isNamed) &&
      // What another line speaks of much better is not decided by this one.
      (one.isMeasured || one.spoken >= most - (asked.asks === 'happens' ? FAR_LESS : MUCH_LESS)),
  );
  const [best] = deciding;
  const other = deciding.find((one) => one.said !== best?.said);
  if (!best || !other) return best ?? null;
  const isParticular = other.rule.fact === best.rule.fact && !other.said && other.isTopic;
  if (isParticular && other.score >= best.score - CLOSE_IN_LINE) return other;
  return other.score >= best.score - CLOSE ? null : best;
}

const FAR_LESS = 0.2;
const MUCH_LESS = 0.35;
const CLOSE = 0.05;
/** Of one line, what forbids is more particular than what permits: "graves may be planted; trees are not allowed". */
const CLOSE_IN_LINE = 0.25;
const FEW = 2;

/** Does it speak of enough of what is asked to decide it? */
function decides(one: Weighed, { asks }: AskedRule, isRoleNamed: boolean): boolean {
  const { rule, spoken, own, hits, sure, isNamed, isOwners, isTopic } = one;
  const isAll = one.isAll && (isNamed || !isRoleNamed || rule.isHolder);
  const isMuch = (hits >= FEW && sure > 0) || isAll;
  if (one.isMeasured) {
    const isTheirs = isNamed || (isOwners && isTopic && sure > 0);
    return isMuch ? own >= MEASURED : isTheirs && own >= ONE_OF_THREE;
  }
  if (asks === 'need' && NEEDING.has(rule.mode))
    return (
      isAll ||
      (hits >= FEW &&
        sure > 0 &&
        spoken >= (rule.mode === 'states' ? MOST : OUTRIGHT.has(rule.fact.about) ? HALF : NEARLY))
    );
  if (isNamed) return (isMuch || hits >= FEW || sure > 0 || isTopic) && spoken >= ONE_OF_THREE;
  const least = (isRoleNamed ? MOST : isOwners ? SOME : HALF) + (asks === 'happens' ? PLAINLY : 0);
  return (isMuch || (isOwners && isTopic && one.said === false)) && spoken >= least;
}

/** So much of what is asked a line must speak of that rules on it: less where its role is named, or the router thinks of it, too. */
const ONE_OF_THREE = 0.32;
const MEASURED = 0.3;
const SOME = 0.4;
const HALF = 0.5;
const MOST = 0.6;
/** Where "needs" may as well tell what somebody does. */
const NEARLY = 0.75;
/** And so much more of a question that does not ask for a rule in so many words. */
const PLAINLY = 0.1;
const NEEDING: ReadonlySet<Rule['mode']> = new Set(['requires', 'states']);
/** Parts in which somebody says what must and must not be. */
const OUTRIGHT: ReadonlySet<Fact['about']> = new Set(['note', 'principles']);

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
  const words = asked.words.filter((word) => !names.includes(word));
  const { context, rules } = lineOf(fact, library);
  const likeness = new Map(words.map((word) => [word, likenessEitherWay(context, word, library)] as const));
  if (words.length > 0 && [...likeness.values()].every((likely) => likely < SPEAKS)) return [];
  return rules().map((rule) => weigh({ ...asked, words }, rule, { ...known, likeness }, library));
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
  /** How surely the line speaks of each word that is looked for. */
  readonly likeness: ReadonlyMap<string, number>;
}

function weigh(asked: AskedRule, rule: Rule, { named, owner, likeness }: Line, library: Library): Weighed {
  const { words } = asked;
  const { role } = rule.fact;
  const spoken = shareOf(words, (word) => likeness.get(word) ?? 0, library);
  const own = shareOf(words, (word) => likenessEitherWay(rule.text, word, library), library);
  const isNamed = named.includes(role);
  const isOwners = role.slug === owner;
  const { said, isMeasured } = weighRule(asked, rule, named, library);
  const isTopic =
    rule.topic !== '' && words.some((word) => likenessEitherWay(rule.topic, word, library) >= SPEAKS);
  const all = [...likeness.values()];
  const score =
    spoken +
    OWN * own +
    (isTopic ? OF_TOPIC : 0) +
    (isNamed ? OF_NAMED : 0) +
    (isOwners ? OF_OWNER : 0) +
    (said === null ? 0 : DECIDED);
  return {
    rule,
    said,
    isMeasured,
    isNamed,
    isOwners,
    spoken,
    own,
    score,
    hits: all.filter((likely) => likely >= SPEAKS).length,
    sure: all.filter((likely) => likely >= SURELY).length,
    isAll: all.length === 1 && all[0] === 1,
    isTopic,
  };
}

const OWN = 0.3;
const OF_TOPIC = 0.3;
const OF_NAMED = 0.25;
const OF_OWNER = 0.1;
const DECIDED = 0.1;
