import type { InputBlock, KnownBlock } from '@slack/types';
import { quote, text } from '../../answers/page/page.ts';
import { FEEDBACK_REASONS, type FeedbackReason } from '../../care/feedback.ts';
import type { Messages } from '../../messages/messages.ts';
import { VIEW } from '../kit/action-ids.ts';
import { formValues } from '../kit/form-values.ts';
import { option } from '../kit/menu.ts';
import { type ModalView, modal, textField } from '../kit/modal.ts';
import { plainText } from '../kit/plain-text.ts';
import { cleanLines } from '../kit/safe-text.ts';
import { richText, sentenceBlock } from '../page/rich-text.ts';
import { encodeFeedbackMemory, type FeedbackMemory } from './feedback-value.ts';

/** Block ids: Slack keys errors by them. */
export const FEEDBACK_FIELD = { reason: 'why', words: 'words', question: 'question' } as const;
export const LONGEST_WORDS = 500;

const REASON = 'feedback_reason';

/** The answer counts as not helpful already. Why: one of a few reasons, and words if somebody likes. */
export function feedbackForm(memory: FeedbackMemory, { feedback: say, buttons }: Messages): ModalView {
  const words = textField({
    blockId: FEEDBACK_FIELD.words,
    label: say.whatWouldHelp,
    isOptional: true,
    most: LONGEST_WORDS,
  });
  return modal({
    id: VIEW.feedback,
    title: say.title,
    submit: buttons.send,
    close: say.skip,
    memory: encodeFeedbackMemory(memory),
    blocks: [
      sentenceBlock(say.noted),
      reasonField(say),
      words,
      ...questionFields(memory, say),
      sentenceBlock(say.kept),
    ],
  });
}

/** Instead of the form, where it cannot be shown, or not yet. */
export const feedbackObstacle = (words: string, { feedback, buttons }: Messages): ModalView =>
  modal({
    id: VIEW.feedback,
    title: feedback.title,
    close: buttons.close,
    blocks: [sentenceBlock(words)],
  });

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

function reasonField(say: Messages['feedback']): InputBlock {
  const options = FEEDBACK_REASONS.map((reason) => option(say.reasons[reason], reason));
  return {
    type: 'input',
    block_id: FEEDBACK_FIELD.reason,
    label: plainText(say.why, 100),
    element: { type: 'radio_buttons', action_id: REASON, options },
  };
}

const SEND = 'send';

/** The very words that would be kept, and a box to tick. */
function questionFields({ asked }: FeedbackMemory, say: Messages['feedback']): KnownBlock[] {
  if (asked === null) return [];
  return [
    richText([text(say.youAsked), quote(asked)]),
    {
      type: 'input',
      block_id: FEEDBACK_FIELD.question,
      optional: true,
      label: plainText(say.yourQuestion, 100),
      element: {
        type: 'checkboxes',
        action_id: 'send',
        options: [option(say.sendAlong, SEND)],
      },
    },
  ];
}
