import type { Role } from '../../../catalog/role.ts';
import type { Fact } from '../../../search/facts/fact.ts';
import { lazily } from '../../../search/lazily.ts';
import type { Library } from '../../../search/library.ts';
import { createMostRecent } from '../../../search/most-recent.ts';
import type { AskedRule } from './asked-rule.ts';
import { contextOf, type Rule, rulesIn } from './rule.ts';
import { likenessEitherWay, likenessIn, shareOf } from './spoken.ts';
import { weighRule } from './weigh-rule.ts';

/** What a statement says to what is asked, and how much of it it speaks of. */
export interface Weighed {
  readonly rule: Rule;
  readonly said: boolean | null;
  readonly isMeasured: boolean;
  /** Somebody has to agree: without that, no. */
  readonly isConsent: boolean;
  readonly isLimited: boolean;
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
/** Whom the question names, and whom the router thinks of. */
export interface Known {
  readonly named: readonly Role[];
  /** The words of the question that name a role. */
  readonly namedBy: (role: Role) => readonly string[];
  /** Of whom the router thinks. */
  readonly owner: string | null;
}

/** What the statements of a line say to it, where the line speaks of it at all. */
export function weighLine(asked: AskedRule, fact: Fact, known: Known, library: Library): Weighed[] {
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
  const { said, isMeasured, isConsent, isLimited } = weighRule(asked, rule, named, library);
  const isTopic = rule.topic !== '' && words.some((word) => likenessIn(rule.topic, word, library) >= SPEAKS);
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
    isConsent,
    isLimited,
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
