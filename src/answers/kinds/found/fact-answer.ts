import type { Role } from '../../../catalog/role.ts';
import type { Messages } from '../../../messages/messages.ts';
import { tellsQuantity } from '../../../search/facts/fact.ts';
import type { FactHit } from '../../../search/facts/fact-index.ts';
import type { Library } from '../../../search/library.ts';
import { type Answer, answerOf } from '../../answer.ts';
import { ENOUGH, findFacts, onlyTelling, quantitiesIn, SOME, toldByOwner } from '../../finding/find-facts.ts';
import { factEvidence } from '../../page/fact-line.ts';
import { channelLine, roleChoice } from '../../page/onwards.ts';
import { bold, bullet, bullets, type Choice, quote, text } from '../../page/page.ts';
import { type FactQuestion, isSection, type Section } from '../../question.ts';

const MOST_OTHERS = 2;

/** The line that tells what was asked, word for word, and where it stands; null where none does. */
export function answerFact(question: FactQuestion, library: Library): Answer | null {
  const hits = hitsOf(question, library);
  const [best, ...others] = hits;
  if (!best) return null;
  const asked = question.towards === null && question.role ? library.role(question.role) : undefined;
  const role = asked ?? best.fact.role;
  const near = others.filter(({ coverage }) => coverage >= best.coverage * 0.9).slice(0, MOST_OTHERS);
  const evidence = [best, ...near].map(({ fact }) => factEvidence(fact, library));
  const section = question.section ?? sectionOf(best);
  const { say } = library;
  return answerOf({
    kind: 'fact',
    role: role.slug,
    section,
    levels: best.fact.place ? [best.fact.place.level] : [],
    topic: best.fact.place?.topic ?? null,
    channel: role.routing.channel,
    confidence: Math.min(1, best.coverage),
    alternatives: near.map(({ fact }) => fact.role.slug).filter((slug) => slug !== role.slug),
    evidence,
    page: {
      // What was asked for may stand elsewhere: a rule is no measure, for all that it tells an amount.
      title: titleOf(role, sectionOf(best), say.roles),
      parts: [
        ...evidence.slice(0, 1).map((line) => quote(line.text, line)),
        ...(near.length > 0
          ? [
              text(say.found.nearIt),
              bullets(
                near.map(({ fact }, at) => bullet([bold(fact.role.name), `: ${evidence[at + 1]?.text}`])),
              ),
            ]
          : []),
        channelLine(role, say),
      ],
      choices: choicesOf(role, section, say),
      sources: [],
      shareable: question,
    },
  });
}

function hitsOf(question: FactQuestion, library: Library): FactHit[] {
  const { role, section, towards } = question;
  const isTheirs = ({ slug }: Role) => role === null || slug === role || slug === towards;
  const isBetween = ({ fact }: FactHit) =>
    towards === null ||
    role === null ||
    (fact.role.slug === role ? fact.towards === towards : fact.towards === role);
  const hits = tellingFirst(question, findFacts(library, { ...question, loosely: true }, isTheirs));
  const between = towards === null ? [] : pairOf(question, library);
  const found = [
    ...between,
    ...hits.filter(
      (hit) =>
        hit.coverage >= (role !== null && section !== null ? SOME : ENOUGH) &&
        (between.length === 0 || isBetween(hit)),
    ),
  ].filter((hit, at, all) => all.findIndex(({ fact }) => fact === hit.fact) === at);
  const asked = library.role(role ?? '');
  if (section !== 'metrics' || !asked || towards !== null) return found;
  if (found.length === 0) found.push(...onlyTelling(question, asked, library));
  const told = (found[0]?.coverage ?? 0) >= HARDLY ? null : toldByOwner(question, asked, library);
  return told ? [told, ...found.filter(({ fact }) => fact !== told.fact)] : found;
}

/** Below this, a line shares a word with the question. */
const HARDLY = 0.35;

/** Where it is asked how long, a line that tells how long, if any does. */
function tellingFirst(question: FactQuestion, hits: readonly FactHit[]): readonly FactHit[] {
  if (question.section !== 'metrics') return hits;
  const kinds = quantitiesIn(question);
  const telling = hits.filter(({ fact, coverage }) => coverage >= SOME && tellsQuantity(fact, kinds));
  return kinds.length > 0 && telling.length > 0 ? telling : hits;
}

/** What is written of two roles' dealings, on whichever side. */
function pairOf({ role, towards }: FactQuestion, library: Library): FactHit[] {
  const [a, b] = [library.role(role ?? ''), library.role(towards ?? '')];
  if (!a || !b) return [];
  const facing = [...library.facts.of(a), ...library.facts.of(b)].filter(
    (fact) => fact.towards === (fact.role === a ? b : a).slug,
  );
  const [mine, theirs] = [facing.filter((fact) => fact.role === a), facing.filter((fact) => fact.role !== a)];
  return [...mine, ...theirs].map((fact) => ({ fact, coverage: 1, besides: 0, score: 1 }));
}

const sectionOf = ({ fact: { about } }: FactHit): Section | null => (isSection(about) ? about : null);

const titleOf = (role: Role, section: Section | null, say: Messages['roles']): string =>
  section ? say.sectionOf(role.name, say.sections[section]) : role.name;

function choicesOf(role: Role, section: Section | null, { found, roles }: Messages): Choice[] {
  return [
    ...(section
      ? [
          {
            label: found.allOf(roles.sections[section]),
            question: { kind: 'section', role: role.slug, section, from: 0 } as const,
          },
        ]
      : []),
    roleChoice(role),
  ];
}
