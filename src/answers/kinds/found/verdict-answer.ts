import type { Role } from '../../../catalog/role.ts';
import type { Library } from '../../../search/library.ts';
import { type Answer, answerOf } from '../../answer.ts';
import { type Judged, judgeVerdict, type VerdictQuestion } from '../../finding/judge-verdict.ts';
import { bold, type Choice, type Part, quote, text } from '../../page/page.ts';
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
      title: titleOf(found, question, role),
      parts: [...partsOf(found, question, role), channelLine(owner ?? role)],
      choices: choicesOf(role, owner),
      sources: [],
      shareable: question,
    },
  });
}

function titleOf({ verdict }: Judged, question: VerdictQuestion, role: Role): string {
  const said = thingSaid(question);
  if (verdict === 'yes') return `Yes: ${role.name}${said ? `, “${said}”` : ''}`;
  return verdict === 'no'
    ? `No, not the ${role.name}`
    : `Not written: ${role.name}${said ? `, “${said}”` : ''}`;
}

function partsOf({ verdict, evidence, owner }: Judged, question: VerdictQuestion, role: Role): Part[] {
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
