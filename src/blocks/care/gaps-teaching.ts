import type { KnownBlock } from '@slack/types';
import { andMoreLine } from '../../answers/page/and-more.ts';
import { bold, bullets, type Part, text } from '../../answers/page/page.ts';
import type { Repeated } from '../../care/repeated.ts';
import type { Messages } from '../../messages/messages.ts';
import { GAP_ROLE } from '../kit/action-ids.ts';
import { plainText } from '../kit/plain-text.ts';
import { shorten } from '../kit/safe-text.ts';
import type { Message } from '../page/message.ts';
import { messageText } from '../page/message-text.ts';
import { richText } from '../page/rich-text.ts';
import { roleFinder } from '../roles/role-finder.ts';

type Say = Messages['gaps'];

const MOST_QUESTIONS = 5;
const LONGEST = { question: 150, line: 300 } as const;
const BLOCK = 'gap:';

/** The report, after questions that can be given to a role on the spot. `said`: what was just done about one of them. */
export function teachingMessage(
  questions: readonly Repeated[],
  report: Message,
  { gaps: say }: Messages,
  said: string | null = null,
): Message {
  const shown = questions.slice(0, MOST_QUESTIONS);
  const left = questions.length - shown.length;
  const lead: Part[] = [text(bold(say.repeatedTitle)), text(say.repeatedLead)];
  const first = [...(said === null ? [] : [text(said)]), ...(shown.length > 0 ? lead : [])];
  const rest = andMoreLine(left, say.repeatedMore);
  if (first.length === 0) return report;
  const all = messageText([...first, bullets(shown.map((one) => [lineOf(one, say)])), ...rest]);
  return {
    text: `${all}\n${report.text}`.slice(0, LONGEST_TEXT),
    blocks: [
      richText(first),
      ...shown.map((one) => questionBlock(one, say)),
      ...(rest.length > 0 ? [richText(rest)] : []),
      ...report.blocks,
    ],
  };
}

const LONGEST_TEXT = 3900;

const lineOf = ({ text, times }: Repeated, say: Say): string => `${quoteOf(text, say)} ${say.times(times)}`;

const questionBlock = (question: Repeated, say: Say): KnownBlock => ({
  type: 'section',
  block_id: `${BLOCK}${question.id}`,
  text: plainText(lineOf(question, say), LONGEST.line),
  accessory: roleFinder(GAP_ROLE, say.thisIs),
});

/** The question beside which something was chosen; null where it was none. */
export const readGapBlock = (blockId: string | null | undefined): string | null =>
  blockId?.startsWith(BLOCK) ? blockId.slice(BLOCK.length) : null;

export const taughtWords = (text: string, name: string, { gaps: say }: Messages): string =>
  say.taught(quoteOf(text, say), name);

const quoteOf = (text: string, say: Say): string =>
  say.quoted(shorten(text.replace(/\s+/g, ' '), LONGEST.question));
