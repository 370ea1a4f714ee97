import { z } from 'zod';
import { ANSWER_KINDS } from '../../answers/answer.ts';
import { SECTIONS } from '../../answers/question.ts';
import type { AnswerSubject } from '../../care/feedback.ts';
import { parseJson } from '../kit/parse-json.ts';
import { cleanLines, shorten } from '../kit/safe-text.ts';

const value = z.object({
  kind: z.enum(ANSWER_KINDS),
  role: z.string().nullable(),
  section: z.enum(SECTIONS).nullable(),
  levels: z.array(z.number().int()).max(20),
  /** What was asked, for the case that the person sends it along; null where nothing was typed. */
  asked: z.string().nullable(),
});

/** What a button under an answer knows of it. */
export type JudgedAnswer = z.infer<typeof value>;

const LONGEST_QUESTION = 500;
/** Room for the sign of the verdict in what Slack takes, 2,000 characters. */
const LONGEST_VALUE = 1999;
/** Slack gives both buttons of a pair the same action id, so the value begins with which of them it is. */
export const HELPFUL = '+';
export const NOT_HELPFUL = '-';

/** Null where it does not fit into a button. */
export function encodeJudged(
  { kind, role, section, levels }: AnswerSubject,
  asked: string | null,
): string | null {
  const question = cleanLines(asked ?? '').trim();
  const judged: JudgedAnswer = {
    ...{ kind, role, section, levels: levels.slice(0, 20) },
    asked: question === '' ? null : shorten(question, LONGEST_QUESTION),
  };
  const whole = JSON.stringify(judged);
  if (whole.length <= LONGEST_VALUE) return whole;
  const rest = JSON.stringify({ ...judged, asked: null });
  return rest.length <= LONGEST_VALUE ? rest : null;
}

/** Which of a pair of buttons was pressed, and the rest of its value. */
export const readVerdict = (value = ''): { verdict: 'helpful' | 'not helpful'; value: string } => ({
  verdict: value.startsWith(HELPFUL) ? 'helpful' : 'not helpful',
  value: value.slice(1),
});

export const decodeJudged = (text: string | undefined): JudgedAnswer | null =>
  value.safeParse(parseJson(text)).data ?? null;

const memory = value.extend({ place: z.string() });

/** What the form knows: which answer it is about, and where that stands. */
export type FeedbackMemory = z.infer<typeof memory>;

export const encodeFeedbackMemory = (remembered: FeedbackMemory): string => JSON.stringify(remembered);

export const decodeFeedbackMemory = (text: string | undefined): FeedbackMemory | null =>
  memory.safeParse(parseJson(text)).data ?? null;
