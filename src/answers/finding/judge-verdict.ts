import type { Declined, Role } from '../../catalog/role.ts';
import { oppositesOf } from '../../lexicon/rules/opposites.ts';
import type { Fact } from '../../search/facts/fact.ts';
import type { FactHit } from '../../search/facts/fact-index.ts';
import type { Library } from '../../search/library.ts';
import { likelyOwner } from '../../search/router/router.ts';
import { tokenize } from '../../search/words/words.ts';
import type { Evidence, Verdict } from '../answer.ts';
import { factEvidence } from '../page/fact-line.ts';
import { isSection, type Section, type VerdictQuestion } from '../question.ts';
import { ENOUGH, findFacts, wordsAbout } from './find-facts.ts';
import { leftInDealings, leftToOthers } from './left-to-others.ts';
import { asAsked } from './rules/asked-rule.ts';
import { rulesIn } from './rules/rule.ts';

export interface Judged {
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  /** Whose it is instead. */
  readonly owner: Role | null;
  readonly section: Section | null;
}

const UNWRITTEN: Judged = { verdict: 'unwritten', evidence: [], owner: null, section: null };
/** A line that speaks of so much outweighs one that leaves something like it to others. */
const SURELY = 0.85;
/** So much better the line of another role must be to outweigh one of this. */
const CLEARLY = 0.2;
/** Where the router names the same role for it, less of a line will do. */
const AGREED = 0.4;
/** Below this, a line that is only like it does not make it another role's. */
const LIKELY = 0.4;
/** Where a line leaves something to others, less must be the same. */
const LEFT = 0.45;

/** Is it theirs? What a role leaves to others is not, whatever its other lines are like. */
export function judgeVerdict(question: VerdictQuestion, role: Role, library: Library): Judged {
  const isThing = question.towards !== null && question.thing !== '';
  const ofThing = isThing ? judge({ ...question, towards: null }, role, library) : UNWRITTEN;
  const judged = ofThing.verdict === 'unwritten' ? judge(question, role, library) : ofThing;
  const restraint = judged.verdict === 'yes' ? restraintIn(judged, question, role, library) : null;
  return restraint ? { ...UNWRITTEN, evidence: [factEvidence(restraint, library)] } : judged;
}

/** "New recipes" allow nobody to share one, where a rule says what must not be done with recipes. */
function restraintIn(
  { evidence: [line] }: Judged,
  { thing, besides }: VerdictQuestion,
  role: Role,
  library: Library,
): Fact | null {
  const words = asAsked(tokenize(`${thing} ${besides}`).map(({ word }) => word));
  const spoken = words.filter((word) => library.facts.speaksOf(line?.text ?? '', [word]) > 0);
  if (spoken.length === 0 || spoken.length === words.length) return null;
  return (
    library.facts
      .of(role)
      .find(
        (fact) =>
          isRestraining(fact) &&
          rulesIn(fact).some(({ topic }) => library.facts.speaksOf(topic, spoken) === 1),
      ) ?? null
  );
}

function judge(question: VerdictQuestion, role: Role, library: Library): Judged {
  const near = findFacts(library, { ...question, section: 'responsibilities', loosely: true });
  const { towards } = question;
  const routed = library.router.route(`${question.thing} ${question.besides}`);
  const owner = likelyOwner(routed)?.role;
  const isUnlikely = (other: Role) =>
    (routed.owners.find((it) => it.role === other.slug)?.confidence ?? 0) < LIKELY;
  const isLess = (role: Role) => role.slug === owner && !question.isRule;
  const hits = near.filter(({ coverage, fact }) => coverage >= (isLess(fact.role) ? AGREED : ENOUGH));
  const own = hits.filter(
    ({ fact }) =>
      (fact.role === role || (towards && fact.towards === role.slug)) && isInThatWay(fact, question, library),
  );
  const [best] = own.filter((hit) => towards || (isOutright(hit) && !leftToOthers(hit.fact, library)));
  const nearest = near.find(
    (hit) => hit.fact.role === role && isOutright(hit) && !leftToOthers(hit.fact, library),
  );
  const isSure = best !== undefined && best.coverage >= SURELY;
  const declined = isSure
    ? null
    : (declinedIn(role, question, library) ?? leftIn(near, question, role, nearest?.coverage ?? 0, library));
  if (declined) return declined;
  const [other] = hits.filter(
    (hit) =>
      DUTIES.includes(hit.fact.about) &&
      hit.fact.role !== role &&
      !(hit.coverage < SURELY && isUnlikely(hit.fact.role)) &&
      !leftToOthers(hit.fact, library),
  );
  const isOthers = other !== undefined && other.coverage - (nearest?.coverage ?? 0) >= CLEARLY;
  const mine = isOthers
    ? undefined
    : (best ?? (other || question.isRule ? undefined : own.find(({ fact }) => !isRestraining(fact))));
  if (mine) return yes([mine, ...own.filter((hit) => hit !== mine)], library);
  return other && isOthers ? no(other, library) : UNWRITTEN;
}

function yes(hits: readonly FactHit[], library: Library): Judged {
  const lines = hits.slice(0, 3).map(({ fact }) => factEvidence(fact, library));
  return { verdict: 'yes', evidence: lines, owner: null, section: sectionOf(hits[0]?.fact) };
}

function no({ fact }: FactHit, library: Library): Judged {
  return {
    verdict: 'no',
    evidence: [factEvidence(fact, library)],
    owner: fact.role,
    section: sectionOf(fact),
  };
}

/** What a role says it does not take. */
function declinedIn(role: Role, question: VerdictQuestion, library: Library): Judged | null {
  const words = wordsAbout(question);
  const declined = role.routing.declines.find(({ what }) => library.facts.speaksOf(what, words) >= ENOUGH);
  return (
    (declined && {
      verdict: 'no',
      evidence: [declinedLine(declined)],
      owner: library.role(declined.ask ?? '') ?? null,
      section: null,
    }) ??
    null
  );
}

const declinedLine = ({ what, source }: Declined): Evidence => ({ text: `Not: ${what}`, ...source });

/** What it says is somebody else's, where no line that says what is its own speaks of more of what is asked. */
function leftIn(
  near: readonly FactHit[],
  question: VerdictQuestion,
  role: Role,
  least: number,
  library: Library,
): Judged | null {
  const words = wordsAbout(question);
  const lines = near.filter((hit) => hit.fact.role === role && hit.coverage >= Math.max(LEFT, least));
  for (const { fact } of lines) {
    const left = leftToOthers(fact, library) ?? leftInDealings(fact, words, library);
    if (left)
      return {
        verdict: 'no',
        evidence: [factEvidence(fact, library)],
        owner: left.owner,
        section: sectionOf(fact),
      };
  }
  return null;
}

/** "Can they change it alone?" is not answered by what they change. */
function isInThatWay(
  { name, details, place }: Fact,
  { thing, besides }: VerdictQuestion,
  library: Library,
): boolean {
  const ways = tokenize(`${thing} ${besides}`).filter(({ word }) => oppositesOf(word).length > 0);
  const asked = ways.map(({ word }) => ({ word, weight: 1, isMain: true }));
  return ways.length === 0 || (!place && library.facts.speaksOf(`${name} ${details}`, asked) === 1);
}

/** What may not be, or only with somebody's approval, makes nothing anybody's duty. */
const isRestraining = (fact: Fact): boolean =>
  RULES.includes(fact.about) && rulesIn(fact).some(({ mode }) => mode === 'forbids' || mode === 'only');
const RULES: readonly Fact['about'][] = ['note', 'principles'];

const OUTRIGHT: readonly Fact['about'][] = [
  'responsibilities',
  'ownership',
  'metrics',
  'capabilities',
  'skills',
  'artifacts',
  'tech',
  'summary',
  'mission',
  'topic',
];
/** Only what somebody else is there for makes it not this role's: they may both know it, or be for the same good. */
const DUTIES: readonly Fact['about'][] = ['responsibilities', 'ownership', 'metrics'];
const isOutright = ({ fact }: FactHit): boolean => OUTRIGHT.includes(fact.about);

const sectionOf = (fact: Fact | undefined): Section | null =>
  fact && isSection(fact.about) ? fact.about : null;
