import type { Declined, Role } from '../catalog/role.ts';
import type { Fact } from '../search/facts/fact.ts';
import type { FactHit } from '../search/facts/fact-index.ts';
import type { Library } from '../search/library.ts';
import { type Answer, answerOf, type Evidence, type Verdict } from './answer.ts';
import { factEvidence } from './fact-line.ts';
import { ENOUGH, findFacts, wordsAbout } from './find-facts.ts';
import { bold, type Choice, type Part, quote, text } from './page.ts';
import { type Question, SECTIONS, type Section } from './question.ts';
import { channelLine } from './role-answer.ts';
import { thingSaid } from './who-answer.ts';

type VerdictQuestion = Extract<Question, { readonly kind: 'verdict' }>;

interface Found {
  readonly verdict: Verdict;
  readonly evidence: readonly Evidence[];
  /** Whose it is instead. */
  readonly owner: Role | null;
  readonly section: Section | null;
}

/** Yes, no, or not written; with the line that says so, and with whose it is instead. */
export function answerVerdict(question: VerdictQuestion, role: Role, library: Library): Answer {
  const found = judge(question, role, library);
  const { verdict, evidence, owner, section } = found;
  return answerOf({
    kind: 'verdict',
    role: role.slug,
    verdict,
    section,
    channel: (owner ?? role).routing.channel,
    alternatives: owner ? [owner.slug] : [],
    evidence,
    page: {
      title: titleOf(found, question, role),
      parts: [...partsOf(found, question, role), channelLine(owner ?? role)],
      choices: choicesOf(role, owner),
      sources: [],
      shareable: question,
    },
  });
}

function judge(question: VerdictQuestion, role: Role, library: Library): Found {
  const asked = { ...question, section: 'responsibilities' as const };
  const hits = findFacts(library, asked).filter(({ coverage }) => coverage >= ENOUGH);
  const own = hits.filter(
    ({ fact }) => fact.role === role || (question.towards !== null && fact.towards === role.slug),
  );
  const declined = declinedBy(role, question, library);
  const [best] = own.filter((hit) => isOutright(hit) || question.towards !== null);
  const [other] = hits.filter((hit) => isOutright(hit) && hit.fact.role !== role);
  const isOthers = other !== undefined && other.coverage - (best?.coverage ?? 0) >= CLEARLY;
  if (declined && !(best && best.coverage >= SURELY && isOutright(best)))
    return {
      verdict: 'no',
      evidence: [declinedLine(declined)],
      owner: library.role(declined.ask ?? '') ?? null,
      section: null,
    };
  const mine = isOthers ? undefined : (best ?? (other ? undefined : own[0]));
  if (mine) {
    const lines = [mine, ...own.filter((hit) => hit !== mine)].slice(0, 3);
    return {
      verdict: 'yes',
      evidence: lines.map(({ fact }) => factEvidence(fact, library)),
      owner: null,
      section: sectionOf(mine.fact),
    };
  }
  if (other)
    return {
      verdict: 'no',
      evidence: [factEvidence(other.fact, library)],
      owner: other.fact.role,
      section: sectionOf(other.fact),
    };
  return { verdict: 'unwritten', evidence: [], owner: null, section: null };
}

const SURELY = 0.85;
/** So much better the line of another role must be to outweigh one of this. */
const CLEARLY = 0.2;

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
const isOutright = ({ fact }: FactHit): boolean => OUTRIGHT.includes(fact.about);

/** What a role says it does not take. */
function declinedBy(role: Role, question: VerdictQuestion, library: Library): Declined | null {
  const words = wordsAbout(question);
  return role.routing.declines.find(({ what }) => library.facts.speaksOf(what, words) >= ENOUGH) ?? null;
}

const declinedLine = ({ what, source }: Declined): Evidence => ({ text: `Not: ${what}`, ...source });

const sectionOf = ({ about }: Fact): Section | null =>
  (SECTIONS as readonly string[]).includes(about) ? (about as Section) : null;

function titleOf({ verdict }: Found, question: VerdictQuestion, role: Role): string {
  const said = thingSaid(question);
  if (verdict === 'yes') return `Yes: ${role.name}${said ? `, “${said}”` : ''}`;
  return verdict === 'no'
    ? `No, not the ${role.name}`
    : `Not written: ${role.name}${said ? `, “${said}”` : ''}`;
}

function partsOf({ verdict, evidence, owner }: Found, question: VerdictQuestion, role: Role): Part[] {
  const [line] = evidence;
  const lines = line ? [quote(line.text, line)] : [];
  if (verdict === 'yes') return lines;
  if (verdict === 'no')
    return owner
      ? [text('By the documents it is with the ', bold(owner.name), ':'), ...lines]
      : [text(`The ${role.name} does not take it:`), ...lines];
  return [
    text(
      `Nothing is written about “${thingSaid(question)}”, neither for the ${role.name} nor for another role.`,
    ),
  ];
}

function choicesOf(role: Role, owner: Role | null): Choice[] {
  return [owner, role].flatMap((one): Choice[] =>
    one ? [{ label: one.name, question: { kind: 'role', role: one.slug } }] : [],
  );
}
