import type { Role } from '../../../catalog/role.ts';
import type { Messages } from '../../../messages/messages.ts';
import type { Library } from '../../../search/library.ts';
import { type Answer, answerOf } from '../../answer.ts';
import { type Judged, judgeVerdict, type VerdictQuestion } from '../../finding/judge-verdict.ts';
import { type Choice, type Part, quote, text } from '../../page/page.ts';
import { channelLine } from '../role-answer.ts';
import { thingSaid } from './who-answer.ts';

/** Yes, no, or not written; with the line that says so, and with whose it is instead. */
export function answerVerdict(question: VerdictQuestion, role: Role, library: Library): Answer {
  const found = judgeVerdict(question, role, library);
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
      title: titleOf(found, question, role, library.say.found),
      parts: [...partsOf(found, question, role, library.say.found), channelLine(owner ?? role, library.say)],
      choices: choicesOf(role, owner),
      sources: [],
      shareable: question,
    },
  });
}

type FoundWords = Messages['found'];

function titleOf({ verdict }: Judged, question: VerdictQuestion, role: Role, say: FoundWords): string {
  const said = thingSaid(question);
  if (verdict === 'yes') return say.yes(role.name, said);
  return verdict === 'no' ? say.no(role.name) : say.unsaid(role.name, said);
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
  return [text(say.nothingForAnybody(thingSaid(question), role.name))];
}

function choicesOf(role: Role, owner: Role | null): Choice[] {
  return [owner, role].flatMap((one): Choice[] =>
    one ? [{ label: one.name, question: { kind: 'role', role: one.slug } }] : [],
  );
}
