import type { Library } from '../../../search/library.ts';
import { type Answer, answerOf } from '../../answer.ts';
import { type Holder, whoIs } from '../../finding/who-has.ts';
import { andMoreLine } from '../../page/and-more.ts';
import { factEvidence, factLine } from '../../page/fact-line.ts';
import { roleChoice } from '../../page/onwards.ts';
import { bold, bullet, bullets, italic, text } from '../../page/page.ts';
import type { Question } from '../../question.ts';
import { thingSaid } from '../../question.ts';

const MOST_SHOWN = 12;

/** All roles that have something, with how well and where it is written; or that nobody's documents speak of it. */
export function answerWho(question: Extract<Question, { readonly kind: 'who' }>, library: Library): Answer {
  const holders = whoIs(library, question);
  const { found: say } = library.say;
  const said = thingSaid(question);
  if (holders.length === 0) return answerNobody(question, library);
  const shown = holders.slice(0, MOST_SHOWN);
  const left = holders.length - shown.length;
  const evidence = holders.map(({ hit }) => factEvidence(hit.fact, library));
  return answerOf({
    kind: 'who',
    role: holders[0]?.role.slug ?? null,
    roles: holders.map(({ role }) => role.slug),
    channel: holders[0]?.role.routing.channel ?? null,
    confidence: Math.min(1, holders[0]?.hit.coverage ?? 0),
    alternatives: holders.slice(1).map(({ role }) => role.slug),
    evidence,
    page: {
      title: say.whoHas(said),
      parts: [bullets(shown.map((holder) => holderLine(holder, library))), ...andMoreLine(left, say.andMore)],
      choices: shown.slice(0, 5).map(({ role }) => roleChoice(role)),
      sources: evidence,
      shareable: question,
    },
  });
}

function holderLine({ role, hit: { fact } }: Holder, library: Library) {
  return bullet(
    [bold(role.name), `: ${factLine(fact, library)}`],
    [[italic(`${fact.source.path}:${fact.source.line}`)]],
  );
}

function answerNobody(question: Extract<Question, { readonly kind: 'who' }>, library: Library): Answer {
  const { found: say, roles } = library.say;
  return answerOf({
    kind: 'who',
    confidence: 1,
    channel: library.catalog.fallbackChannel,
    page: {
      title: say.nobody,
      parts: [
        text(say.nothingInRoles(thingSaid(question), library.catalog.roles.length)),
        text(...say.nobodyNeedNot),
      ],
      choices: [{ label: roles.seeAllRoles, question: { kind: 'list', from: 0 } }],
      sources: [],
      shareable: null,
    },
  });
}
