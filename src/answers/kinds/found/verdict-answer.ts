import type { Role } from '../../../catalog/role.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Library } from '../../../search/library.ts';
import { type Answer, answerOf, type Verdict } from '../../answer.ts';
import { type Judged, judgeVerdict } from '../../finding/judge-verdict.ts';
import { type Holder, whoHas } from '../../finding/who-has.ts';
import { factLine } from '../../page/fact-line.ts';
import { channelLine, roleChoice } from '../../page/onwards.ts';
import { bold, bullet, bullets, type Choice, type Part, quote, text } from '../../page/page.ts';
import type { VerdictQuestion } from '../../question.ts';
import { thingSaid } from '../../question.ts';

/** Yes, no, or not written; with the line that says so, and with whose it is instead. */
export function answerVerdict(question: VerdictQuestion, role: Role, library: Library): Answer {
  const found = judgeVerdict(question, role, library);
  const elsewhere =
    found.verdict === 'unwritten' && found.evidence.length === 0 ? othersWith(question, role, library) : [];
  const { evidence, owner, section } = found;
  return answerOf({
    kind: 'verdict',
    role: role.slug,
    verdict: question.isDenied ? OPPOSITE[found.verdict] : found.verdict,
    section,
    channel: (owner ?? role).routing.channel,
    alternatives: owner ? [owner.slug] : elsewhere.map((one) => one.role.slug),
    evidence,
    page: {
      title: titleOf(found, question, role, library.say.found),
      parts: [
        ...(elsewhere.length > 0
          ? elsewhereParts(elsewhere, question, role, library)
          : [...partsOf(found, question, role, library.say.found), channelLine(owner ?? role, library.say)]),
      ],
      choices: [...choicesOf(role, owner), ...elsewhere.map(({ role: other }) => roleChoice(other))],
      sources: [],
      shareable: question,
    },
  });
}

/** "Is it true that they never do?" is answered with no where they do. */
const OPPOSITE: Readonly<Record<Verdict, Verdict>> = { yes: 'no', no: 'yes', unwritten: 'unwritten' };

type FoundWords = Messages['found'];

const MOST_OTHERS = 3;

/** Nothing is written of it for this role: who else has it, by what is written. */
const othersWith = (question: VerdictQuestion, role: Role, library: Library): readonly Holder[] =>
  whoHas(library, question)
    .filter((holder) => holder.role !== role)
    .slice(0, MOST_OTHERS);

const elsewhereParts = (
  others: readonly Holder[],
  question: VerdictQuestion,
  role: Role,
  library: Library,
): Part[] => [
  text(library.say.found.nothingForRole(thingSaid(question), role.name)),
  bullets(
    others.map(({ role: other, hit }) => bullet([bold(other.name), `: ${factLine(hit.fact, library)}`])),
  ),
];

function titleOf(
  { verdict, evidence }: Judged,
  question: VerdictQuestion,
  role: Role,
  say: FoundWords,
): string {
  const said = thingSaid(question);
  if (verdict === 'unwritten' && evidence.length > 0) return say.ruled.unwritten;
  if (verdict === 'unwritten') return say.unsaid(role.name, said);
  if (question.isDenied) return verdict === 'yes' ? say.doesIndeed(role.name, said) : say.rightNot(role.name);
  return verdict === 'yes' ? say.yes(role.name, said) : say.no(role.name);
}

function partsOf(
  { verdict, evidence, owner }: Judged,
  question: VerdictQuestion,
  role: Role,
  say: FoundWords,
): Part[] {
  const [line] = evidence;
  const lines = line ? [quote(line.text, line)] : [];
  if (verdict === 'yes') return lines;
  if (verdict === 'no')
    return owner ? [text(...say.isWith(owner.name)), ...lines] : [text(say.doesNotTake(role.name)), ...lines];
  if (line) return [text(...say.notDecided(role.name)), ...lines];
  return [text(say.nothingForAnybody(thingSaid(question), role.name))];
}

const choicesOf = (role: Role, owner: Role | null): Choice[] =>
  [...(owner ? [owner] : []), role].map(roleChoice);
