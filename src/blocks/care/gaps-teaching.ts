import type { KnownBlock } from '@slack/types';
import type { Repeated } from '../../care/repeated.ts';
import type { Message } from '../answers/message.ts';
import { drawParagraphs, type Paragraph, writeParagraphs } from '../answers/paragraphs.ts';
import { GAP_ROLE } from '../kit/action-ids.ts';
import { plainText } from '../kit/plain-text.ts';
import { shorten } from '../kit/safe-text.ts';
import { roleFinder } from '../roles/role-finder.ts';

const MOST_QUESTIONS = 5;
const LONGEST = { question: 150, line: 300 } as const;
const BLOCK = 'gap:';

const LEAD: Paragraph[] = [
  [{ bold: 'Asked more than once, and not answered rightly' }],
  ['Choose whose it is, and such questions go there from now on.'],
];

/** The report, after questions that can be given to a role on the spot. `said`: what was just done about one of them. */
export function teachingMessage(
  questions: readonly Repeated[],
  report: Message,
  said: string | null = null,
): Message {
  const shown = questions.slice(0, MOST_QUESTIONS);
  const left = questions.length - shown.length;
  const first: Paragraph[] = [...(said === null ? [] : [[said]]), ...(shown.length > 0 ? LEAD : [])];
  const rest: Paragraph[] = left > 0 ? [[`And ${left} more, once these are settled.`]] : [];
  if (first.length === 0) return report;
  const text = writeParagraphs([...first, { bullets: shown.map((one) => [lineOf(one)]) }, ...rest]);
  return {
    text: `${text}\n${report.text}`.slice(0, LONGEST_TEXT),
    blocks: [
      drawParagraphs(first),
      ...shown.map(questionBlock),
      ...(rest.length > 0 ? [drawParagraphs(rest)] : []),
      ...report.blocks,
    ],
  };
}

const LONGEST_TEXT = 3900;

const lineOf = ({ text, times }: Repeated): string =>
  `“${shorten(text.replace(/\s+/g, ' '), LONGEST.question)}” (${times} times)`;

const questionBlock = (question: Repeated): KnownBlock => ({
  type: 'section',
  block_id: `${BLOCK}${question.id}`,
  text: plainText(lineOf(question), LONGEST.line),
  accessory: roleFinder(GAP_ROLE, 'This is …'),
});

/** The question beside which something was chosen; null where it was none. */
export const readGapBlock = (blockId: string | null | undefined): string | null =>
  blockId?.startsWith(BLOCK) ? blockId.slice(BLOCK.length) : null;

export const taughtWords = (text: string, name: string): string =>
  `“${shorten(text.replace(/\s+/g, ' '), LONGEST.question)}” belongs to ${name} from now on. To take it back: npm run -s rolecall -- corrections`;

export const TEACHING_REFUSALS = {
  gone: 'This question is settled, or was forgotten, so nothing has changed.',
  noRole: 'The documents no longer describe this role, so nothing has changed.',
} as const;
