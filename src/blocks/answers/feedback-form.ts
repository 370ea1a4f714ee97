import type { InputBlock, KnownBlock, PlainTextOption } from '@slack/types';
import { FEEDBACK_REASONS, type FeedbackReason } from '../../care/feedback.ts';
import { VIEW } from '../kit/action-ids.ts';
import { formValues } from '../kit/form-values.ts';
import { type ModalView, modal, textField } from '../kit/modal.ts';
import { plainText } from '../kit/plain-text.ts';
import { cleanLines } from '../kit/safe-text.ts';
import { encodeFeedbackMemory, type FeedbackMemory } from './feedback-value.ts';
import { drawParagraphs } from './paragraphs.ts';

/** Block ids: Slack keys errors by them. */
export const FEEDBACK_FIELD = { reason: 'why', words: 'words', question: 'question' } as const;
export const LONGEST_WORDS = 500;

const REASON = 'feedback_reason';
const TITLE = 'Not helpful';

export const REASON_LABELS: Readonly<Record<FeedbackReason, string>> = {
  'wrong-role': 'Wrong role',
  'wrong-facts': 'Wrong facts',
  'out-of-date': 'Out of date',
  'not-in-documents': 'Not in the documents',
  other: 'Something else',
};

/** The answer counts as not helpful already. Why: one of a few reasons, and words if somebody likes. */
export function feedbackForm(memory: FeedbackMemory): ModalView {
  const words = textField({
    blockId: FEEDBACK_FIELD.words,
    label: 'What would have helped?',
    isOptional: true,
    most: LONGEST_WORDS,
  });
  return modal({
    id: VIEW.feedback,
    title: TITLE,
    submit: 'Send',
    close: 'Skip',
    memory: encodeFeedbackMemory(memory),
    blocks: [
      drawParagraphs([[NOTED]]),
      reasonField(),
      words,
      ...questionFields(memory),
      drawParagraphs([[KEPT]]),
    ],
  });
}

const NOTED = 'Thanks, that is noted. If you say why, it can be mended.';
const KEPT =
  'Kept for a year, without your name: what the answer was about and what you enter here. The people who run Rolecall read it.';

/** Instead of the form, where it cannot be shown, or not yet. */
export const feedbackObstacle = (words: string): ModalView =>
  modal({ id: VIEW.feedback, title: TITLE, close: 'Close', blocks: [drawParagraphs([[words]])] });

export interface FeedbackEntry {
  readonly reason: FeedbackReason | null;
  readonly words: string;
  readonly sendsQuestion: boolean;
}

export function readFeedback(given: unknown): FeedbackEntry {
  const values = formValues(given);
  return {
    reason: FEEDBACK_REASONS.find((reason) => reason === values.chosen(REASON)) ?? null,
    words: cleanLines(values.text(FEEDBACK_FIELD.words)).trim(),
    sendsQuestion: values.checked(FEEDBACK_FIELD.question).includes(SEND),
  };
}

function reasonField(): InputBlock {
  const options = FEEDBACK_REASONS.map((reason) => option(REASON_LABELS[reason], reason));
  return {
    type: 'input',
    block_id: FEEDBACK_FIELD.reason,
    label: plainText('Why?', 100),
    element: { type: 'radio_buttons', action_id: REASON, options },
  };
}

const SEND = 'send';

/** The very words that would be kept, and a box to tick. */
function questionFields({ asked }: FeedbackMemory): KnownBlock[] {
  if (asked === null) return [];
  return [
    drawParagraphs([['You asked:'], { quote: asked }]),
    {
      type: 'input',
      block_id: FEEDBACK_FIELD.question,
      optional: true,
      label: plainText('Your question', 100),
      element: {
        type: 'checkboxes',
        action_id: 'send',
        options: [option('Send my question along', SEND)],
      },
    },
  ];
}

const option = (label: string, value: string): PlainTextOption => ({ text: plainText(label, 75), value });
