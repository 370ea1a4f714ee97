import type { ActionsBlock, Button, ContextActionsBlock, StaticSelect } from '@slack/types';
import type { Answer } from '../../answers/answer.ts';
import { sayOf } from '../../answers/page/page.ts';
import { isJudgeable } from '../../care/feedback.ts';
import { ACTION } from '../kit/action-ids.ts';
import { button, buttonRow } from '../kit/button.ts';
import { plainText } from '../kit/plain-text.ts';
import { encodeJudged, HELPFUL, NOT_HELPFUL, readVerdict } from './feedback-value.ts';

const MOST_IN_A_ROW = 5;

/** "Helpful" and "Not helpful"; none where there is nothing to judge. `asked`: what the person typed. */
export function feedbackButtons(answer: Answer, asked: string | null): Button[] {
  const value = isJudgeable(answer) ? encodeJudged(answer, asked) : null;
  if (value === null) return [];
  const { helpful, notHelpful } = sayOf(answer.page).buttons;
  return [button(helpful, ACTION.feedbackYes, value), button(notHelpful, ACTION.feedbackNo, value)];
}

/** The same as Slack draws it below a message that is posted: two small signs, each with its words. */
export function feedbackRow(answer: Answer, asked: string | null): ContextActionsBlock[] {
  const value = isJudgeable(answer) ? encodeJudged(answer, asked) : null;
  if (value === null) return [];
  const { helpful, notHelpful } = sayOf(answer.page).buttons;
  const side = (label: string, verdict: string) => ({
    text: plainText(label, 75),
    accessibility_label: label,
    value: `${verdict}${value}`,
  });
  return [
    {
      type: 'context_actions',
      elements: [
        {
          type: 'feedback_buttons',
          action_id: ACTION.feedback,
          positive_button: side(helpful, HELPFUL),
          negative_button: side(notHelpful, NOT_HELPFUL),
        },
      ],
    },
  ];
}

/** The buttons for such a row, where Slack does not take it. */
export const plainFeedback = ({ elements }: ContextActionsBlock): Button[] =>
  elements.flatMap((pair) => {
    if (pair.type !== 'feedback_buttons') return [];
    const one = (actionId: string, { text, value }: typeof pair.positive_button) =>
      button(text.text, actionId, readVerdict(value).value);
    return [one(ACTION.feedbackYes, pair.positive_button), one(ACTION.feedbackNo, pair.negative_button)];
  });

/** Behind the other buttons if they are few, and else in a row of their own. */
export function rowsWithFeedback(
  buttons: readonly (Button | StaticSelect)[],
  feedback: readonly Button[],
): ActionsBlock[] {
  return buttons.length + feedback.length <= MOST_IN_A_ROW
    ? buttonRow([...buttons, ...feedback])
    : [...buttonRow(buttons), ...buttonRow(feedback)];
}
